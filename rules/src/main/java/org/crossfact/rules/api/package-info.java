/** What a rule author imports besides the values, documents, claims and findings of the core. */
@NullMarked
package org.crossfact.rules.api;

import org.jspecify.annotations.NullMarked;
