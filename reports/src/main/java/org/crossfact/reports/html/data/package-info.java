/** What the scripts of the HTML report read: the report, its quotations and the texts it cites, as JSON inside the page. */
@NullMarked
package org.crossfact.reports.html.data;

import org.jspecify.annotations.NullMarked;
