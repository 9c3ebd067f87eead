package org.crossfact.cli.config;

import java.util.List;
import java.util.Map;

/**
 * What lies in a folder.
 *
 * @param endings how many articles end so
 * @param folders how many articles lie in each first-level folder
 * @param others files that end like articles and hardly are any
 */
public record FolderContent(Map<String, Integer> endings, Map<String, Integer> folders, List<String> others) {}
