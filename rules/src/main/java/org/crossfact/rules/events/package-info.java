/** Rules about what articles tell of one event: when it was, where, and who took part. */
@NullMarked
package org.crossfact.rules.events;

import org.jspecify.annotations.NullMarked;
