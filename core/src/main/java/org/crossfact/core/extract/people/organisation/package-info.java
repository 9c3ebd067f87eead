/** Reads organisations: with their acronym, and those in which somebody has an office. */
@NullMarked
package org.crossfact.core.extract.people.organisation;

import org.jspecify.annotations.NullMarked;
