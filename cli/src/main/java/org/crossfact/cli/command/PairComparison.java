package org.crossfact.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.compare.Comparer;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.When;
import org.crossfact.rules.engine.Assembly;

/** Reads two values of one kind from words and compares them. */
interface PairComparison {

    /** How the two agree. */
    Comparison compare(String left, String right);

    /** {@code AGREEMENT<TAB>reason}. */
    static String line(Comparison comparison) {
        return comparison.agreement() + "\t" + comparison.reason().code();
    }

    static PairComparison of(String kind) {
        return switch (kind) {
            case "person" -> names();
            case "date" -> dates();
            case "figure" -> extracted(Kinds.FIGURE);
            default -> throw new UserError("unknown kind '" + kind + "'; known: person, date, figure");
        };
    }

    private static PairComparison names() {
        Comparer<PersonName> comparer = Assembly.gate().comparer(Kinds.MENTION).orElseThrow();
        return (left, right) -> comparer.compare(PersonNames.parse(left), PersonNames.parse(right));
    }

    /** Dates may also be written in EDTF, which needs no sentence around it. */
    private static PairComparison dates() {
        Gate gate = Assembly.gate();
        Extraction extraction = Assembly.extraction();
        Function<String, List<When>> read = words -> DateValue.parse(words)
                .map(date -> List.of(new When(date, Set.of(), Optional.empty())))
                .orElseGet(() -> read(extraction, Kinds.DATE, words));
        return (left, right) -> gate.compareCandidates(Kinds.DATE, read.apply(left), read.apply(right));
    }

    private static <V> PairComparison extracted(Kind<V> kind) {
        Gate gate = Assembly.gate();
        Extraction extraction = Assembly.extraction();
        return (left, right) ->
                gate.compareCandidates(kind, read(extraction, kind, left), read(extraction, kind, right));
    }

    /** What the words may say, best first. */
    private static <V> List<V> read(Extraction extraction, Kind<V> kind, String words) {
        Article article = Article.of("value", words, Metadata.NONE);
        return extraction
                .extract(Understanding.of(article))
                .claims(kind)
                .filter(claim -> claim.value().isPresent())
                .map(claim -> claim.readings().stream().map(Reading::value).toList())
                .findFirst()
                .orElseThrow(() -> new UserError("no " + kind + " can be read from '" + words + "'"));
    }
}
