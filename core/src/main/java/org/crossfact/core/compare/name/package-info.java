/** Whether two personal names can be one: their order, spellings, readings, nicknames and slips. */
@NullMarked
package org.crossfact.core.compare.name;

import org.jspecify.annotations.NullMarked;
