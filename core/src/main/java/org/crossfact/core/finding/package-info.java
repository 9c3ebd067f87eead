/** What rules report and reports draw: rule cards, findings with quoted evidence, the whole report. */
@NullMarked
package org.crossfact.core.finding;

import org.jspecify.annotations.NullMarked;
