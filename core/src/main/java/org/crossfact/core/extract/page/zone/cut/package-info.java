/** Cuts an article into the blocks that are looked at: lines, wrapped paragraphs, the blocks of its format. */
@NullMarked
package org.crossfact.core.extract.page.zone.cut;

import org.jspecify.annotations.NullMarked;
