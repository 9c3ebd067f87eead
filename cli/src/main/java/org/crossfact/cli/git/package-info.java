/** What the {@code git} program knows of the articles. */
@NullMarked
package org.crossfact.cli.git;

import org.jspecify.annotations.NullMarked;
