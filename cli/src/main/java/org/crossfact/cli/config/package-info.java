/** What {@code crossfact.yml} says, and how it is read. */
@NullMarked
package org.crossfact.cli.config;

import org.jspecify.annotations.NullMarked;
