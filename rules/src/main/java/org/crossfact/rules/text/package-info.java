/** Rules about the text itself: what scraping, translation and copying left in it. */
@NullMarked
package org.crossfact.rules.text;

import org.jspecify.annotations.NullMarked;
