package org.crossfact.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.TextRule;

/** Tells the author of a rule on claims what is read in an example that it misses. */
public final class ExampleClaims {

    private final Extraction extraction;

    /** @param extraction reads the claims that rules look at */
    public ExampleClaims(Extraction extraction) {
        this.extraction = extraction;
    }

    /** The claims in the articles of the example, a line each; none for rules that look at words. */
    public List<String> lines(Rule rule, Example example) {
        return rule instanceof TextRule<?>
                ? List.of()
                : example.articles().stream().flatMap(this::claims).toList();
    }

    private Stream<String> claims(Example.Text text) {
        Article article =
                Article.of("example.txt", MarkedText.of(text.text()).text(), Metadata.of(text.source(), text.date()));
        return extraction.extract(Understanding.of(article)).claims().stream().map(ExampleClaims::line);
    }

    private static <V> String line(Claim<V> claim) {
        String value = claim.value().map(claim.kind().codec()::text).orElse("no value");
        String about = claim.about().label();
        return "read there: " + claim.kind().name() + " '" + claim.quote() + "' (" + value + ")"
                + (about.isEmpty() ? "" : ", about " + about);
    }
}
