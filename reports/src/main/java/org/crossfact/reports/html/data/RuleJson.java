package org.crossfact.reports.html.data;

import java.io.IOException;
import java.util.Locale;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of what a rule tells of itself: why it is there, when it may be wrong, its examples. */
final class RuleJson {

    private final JsonWriter json;
    private final CitedPages pages;

    RuleJson(JsonWriter json, CitedPages pages) {
        this.json = json;
        this.pages = pages;
    }

    void write(RuleRun run) throws IOException {
        RuleCard card = run.card();
        json.object(() -> {
            json.text("id", card.id().id());
            json.text("why", card.why());
            json.text("doubt", card.whyItMayBeWrong());
            json.array("examples", pages.examples(card.id()), this::example);
        });
    }

    private void example(Example example) throws IOException {
        json.object(() -> {
            json.text(
                    "expectation",
                    example.expectation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.array(
                    "articles",
                    example.articles(),
                    text -> json.object(() -> {
                        json.textUnlessEmpty("source", text.source());
                        json.textUnlessEmpty("date", text.date());
                        json.text("text", text.text());
                    }));
        });
    }
}
