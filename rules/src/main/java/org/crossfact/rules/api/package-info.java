/**
 * What a rule author imports besides the values, documents, claims and findings of the core.
 *
 * @apiNote Stable: what is public here keeps its name, its types and its meaning as long as {@link
 *     org.crossfact.rules.api.RulePack#API} keeps its number; additions come with a default.
 */
@NullMarked
package org.crossfact.rules.api;

import org.jspecify.annotations.NullMarked;
