package org.crossfact.core.value;

/**
 * Which of several words that exclude each other was chosen.
 *
 * @param question what they answer: "direction", "work"
 * @param answer which of the answers this is: "up", "film"
 */
public record Stance(String question, String answer) {}
