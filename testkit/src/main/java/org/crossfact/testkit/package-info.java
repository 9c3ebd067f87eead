/** Proves the rules of a pack by their examples, with JUnit. */
@NullMarked
package org.crossfact.testkit;

import org.jspecify.annotations.NullMarked;
