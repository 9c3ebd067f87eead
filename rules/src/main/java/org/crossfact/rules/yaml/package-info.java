/** Reads YAML, of rules, of their examples and of settings, so that every complaint can say file, line and column. */
@NullMarked
package org.crossfact.rules.yaml;

import org.jspecify.annotations.NullMarked;
