/** The HTML report in a real browser. */
@NullMarked
package org.crossfact.cli.browser;

import org.jspecify.annotations.NullMarked;
