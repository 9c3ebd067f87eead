package org.crossfact.reports.html.data;

import java.io.IOException;
import org.crossfact.core.finding.Finding;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Run;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of a finding's excerpts: for each piece of evidence the text before it and behind it. */
final class ExcerptJson {

    private static final int CUT_BEFORE = 1;
    private static final int CUT_AFTER = 2;

    private final JsonWriter json;
    private final Quotations quotations;

    ExcerptJson(JsonWriter json, Quotations quotations) {
        this.json = json;
        this.quotations = quotations;
    }

    void write(String name, Finding finding) throws IOException {
        json.array(name, finding.judgement().evidence(), evidence -> write(quotations.excerpt(finding, evidence)));
    }

    /** {@code [before, behind, cut]}, where 1 says that the sentence begins earlier and 2 that it goes on; nothing at all for words alone. */
    private void write(Excerpt excerpt) throws IOException {
        int marked = excerpt.runs()
                .indexOf(excerpt.runs().stream().filter(Run::marked).findFirst().orElse(Run.marked("")));
        String before = marked > 0 ? excerpt.runs().get(0).text() : "";
        String behind = marked + 1 < excerpt.runs().size()
                ? excerpt.runs().get(marked + 1).text()
                : "";
        int cut = (excerpt.cutBefore() ? CUT_BEFORE : 0) + (excerpt.cutAfter() ? CUT_AFTER : 0);
        json.array(() -> {
            if (!before.isEmpty() || !behind.isEmpty() || cut > 0) {
                json.text(before);
                json.text(behind);
                json.number(cut);
            }
        });
    }
}
