/** What the readings of damaged words are made of: dates that the calendar allows, and the parts printed around. */
@NullMarked
package org.crossfact.core.extract.damage.candidate;

import org.jspecify.annotations.NullMarked;
