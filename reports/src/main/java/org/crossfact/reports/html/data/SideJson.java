package org.crossfact.reports.html.data;

import java.io.IOException;
import java.util.List;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.reports.quote.Side;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of the sides of a conflict, in the order of its values: what each is called, which evidence states it, whether it is backed. */
final class SideJson {

    private final JsonWriter json;

    SideJson(JsonWriter json) {
        this.json = json;
    }

    /** An empty list for a finding that sets no values against each other. */
    void write(String name, Finding finding) throws IOException {
        List<Side> sides = Side.areTold(finding) ? Side.of(finding.judgement()) : List.of();
        List<Evidence> all = finding.judgement().evidence();
        json.array(
                name,
                sides,
                side -> json.object(() -> {
                    json.text("words", side.words());
                    json.array("evidence", side.evidence(), one -> json.number(all.indexOf(one)));
                    if (side.isBacked(finding.judgement())) {
                        json.flag("backed", true);
                    }
                }));
    }
}
