/** Runs the stages: reads, extracts, lets clues and claims meet, judges, and keeps one failure from losing the rest. */
@NullMarked
package org.crossfact.rules.engine;

import org.jspecify.annotations.NullMarked;
