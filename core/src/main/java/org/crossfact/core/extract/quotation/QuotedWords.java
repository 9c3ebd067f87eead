package org.crossfact.core.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Span;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Quote;

/**
 * Adds the quotations of a page to its finds, those that are long enough to be known again in another article. Who says
 * them is taken from the persons of the article, so that a bare surname stands for the name in full.
 */
public final class QuotedWords implements Refiner {

    /** Shorter ones are said by many, and longer ones are speeches and letters printed in full. */
    private static final int FEWEST_WORDS = 8;

    private static final int MOST_WORDS = 80;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Quotation> quotations = scan.page().quotations();
        if (quotations.isEmpty()) {
            return finds;
        }
        List<Find<PersonName>> persons = finds.stream()
                .flatMap(find -> find.as(Kinds.MENTION).stream())
                .filter(find -> find.readings().size() == 1)
                .toList();
        List<Find<?>> all = new ArrayList<>(finds);
        for (Quotation quotation : quotations) {
            if (quotation.depth() == 1) {
                read(scan, quotation, persons).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Find<Quote>> read(Scan scan, Quotation quotation, List<Find<PersonName>> persons) {
        int from = scan.tokenAt(quotation.span().start());
        int to = scan.tokenAt(quotation.span().end());
        if (to - from < FEWEST_WORDS + 2) {
            return Optional.empty();
        }
        String words = scan.text(from + 1, to - 1);
        int count = Quote.places(words).size();
        return count < FEWEST_WORDS || count > MOST_WORDS
                ? Optional.empty()
                : Optional.of(Find.printed(
                        Kinds.QUOTATION,
                        from,
                        to,
                        "quotation/words",
                        new Quote(words, quotation.speaker().flatMap(name -> person(scan, name, persons)))));
    }

    /** The person named at a place, in full as far as the article tells the full name anywhere. */
    private static Optional<PersonName> person(Scan scan, Span name, List<Find<PersonName>> persons) {
        int from = scan.tokenAt(name.start());
        int to = scan.tokenAt(name.end());
        return persons.stream()
                .filter(person -> from <= person.from() && person.to() <= to)
                .map(person -> person.readings().get(0).value())
                .filter(person -> !person.given().isEmpty() && !person.family().isEmpty())
                .findFirst();
    }
}
