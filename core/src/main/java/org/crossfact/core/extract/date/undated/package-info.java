/** Reads times that no calendar fixes: how long something lasts, how often it comes, and vague references such as "now". */
@NullMarked
package org.crossfact.core.extract.date.undated;

import org.jspecify.annotations.NullMarked;
