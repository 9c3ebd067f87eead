/** What people say should not be told: in files beside the articles and, where they are trusted, in the articles. */
@NullMarked
package org.crossfact.cli.suppression;

import org.jspecify.annotations.NullMarked;
