/** Quotes article text: the sentence around marked words, with no character that could disturb the page it is put on. */
@NullMarked
package org.crossfact.reports.quote;

import org.jspecify.annotations.NullMarked;
