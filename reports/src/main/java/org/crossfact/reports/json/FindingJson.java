package org.crossfact.reports.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Standing;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of one finding and of what it holds. */
public final class FindingJson {

    private final JsonWriter json;
    private final Function<Evidence, Optional<Position>> positions;
    private final boolean compared;

    /** @param compared whether the findings were compared with a baseline, so that it is known which are new */
    public FindingJson(JsonWriter json, Function<Evidence, Optional<Position>> positions, boolean compared) {
        this.json = json;
        this.positions = positions;
        this.compared = compared;
    }

    void write(Finding finding) throws IOException {
        json.object(() -> {
            json.text("id", finding.id());
            json.text("rule", finding.rule().id());
            json.text("severity", finding.severity().label());
            json.text("confidence", finding.judgement().confidence().label());
            json.text("kind", finding.reach().label());
            statement(finding);
        });
    }

    /** Writes how a finding stands and what it says, into an object that is begun. */
    public void statement(Finding finding) throws IOException {
        Judgement judgement = finding.judgement();
        standing(finding.standing());
        json.text("message", judgement.message());
        json.array("evidence", judgement.evidence(), this::evidence);
        json.arrayUnlessEmpty("values", judgement.values(), value -> value(json, value));
        json.arrayUnlessEmpty("readings", judgement.readings(), this::reading);
        json.arrayUnlessEmpty("suggestions", judgement.suggestions(), this::suggestion);
        json.array("reasons", judgement.reasons(), json::text);
    }

    private void standing(Standing standing) throws IOException {
        if (compared) {
            json.text("state", standing.state().label());
        }
        if (standing.decision().isPresent()) {
            Decision decision = standing.decision().get();
            json.object("decision", () -> {
                json.text("verdict", decision.verdict().label());
                json.textUnlessEmpty("reason", decision.reason());
                json.text("origin", decision.origin().label());
                json.text("place", decision.place());
            });
        }
    }

    private void evidence(Evidence evidence) throws IOException {
        json.object(() -> {
            place(evidence.article(), evidence.span());
            Optional<Position> position = positions.apply(evidence);
            if (position.isPresent()) {
                json.number("line", position.get().line());
                json.number("column", position.get().column());
            }
            json.text("quote", evidence.quote());
            json.textUnlessEmpty("value", evidence.value());
            json.textUnlessEmpty("source", evidence.source());
            json.textUnlessEmpty("date", evidence.date());
        });
    }

    static void value(JsonWriter json, SupportedValue value) throws IOException {
        json.object(() -> {
            json.text("value", value.value());
            json.number("support", value.support());
            json.array("articles", value.articles(), article -> json.text(article.path()));
        });
    }

    private void reading(OfferedReading reading) throws IOException {
        json.object(() -> {
            json.text("value", reading.value());
            json.array("reasons", reading.reasons(), json::text);
        });
    }

    private void suggestion(Suggestion suggestion) throws IOException {
        json.object(() -> {
            json.text("text", suggestion.text());
            if (suggestion.replacement().isPresent()) {
                replacement(suggestion.replacement().get());
            }
            if (suggestion.advice()) {
                json.flag("advice", true);
            }
        });
    }

    private void replacement(Replacement replacement) throws IOException {
        json.object("replacement", () -> {
            place(replacement.article(), replacement.span());
            json.text("with", replacement.with());
        });
    }

    private void place(ArticleKey article, Span span) throws IOException {
        json.text("article", article.path());
        json.number("start", span.start());
        json.number("end", span.end());
    }
}
