package org.crossfact.cli.config;

import java.nio.file.PathMatcher;
import org.crossfact.core.document.Metadata;

/** One entry of {@code sources} in the configuration: what is known of the articles on a path. */
record SourceEntry(PathMatcher path, Metadata metadata) {}
