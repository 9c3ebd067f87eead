/** Tells the article of an HTML page from what stands around it, and what the page's head states of it. */
@NullMarked
package org.crossfact.core.read.html;

import org.jspecify.annotations.NullMarked;
