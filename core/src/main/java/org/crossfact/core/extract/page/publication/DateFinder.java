package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Reads the sound dates of a few lines before the whole article is read. */
final class DateFinder {

    private static final Recognition DATES = new Recognition(DateRecognisers.absolute());

    private final Page page;
    private final Scan scan;

    DateFinder(Page page) {
        this.page = page;
        this.scan = new Scan(page);
    }

    /** The date that a text is, as a page's head writes it; empty when it is none or could be two. */
    static Optional<PartialDate> only(String written) {
        List<Find<When>> finds = all(written);
        return finds.size() == 1 && finds.get(0).readings().size() == 1
                ? days(finds.get(0)).stream().findFirst()
                : Optional.empty();
    }

    /** The dates of a line that stands in no page. */
    static List<Find<When>> all(String line) {
        Article article = Article.of("date", line, Metadata.NONE);
        Page page = Page.of(article, Tokeniser.tokenise(line, article.body()));
        return new DateFinder(page).in(article.body());
    }

    Scan scan() {
        return scan;
    }

    List<Find<When>> in(Span span) {
        return between(scan.tokenAt(span.start()), scan.tokenAt(span.end()));
    }

    List<Find<When>> between(int from, int to) {
        List<Find<?>> finds = DATES.finds(scan, from, to);
        return new Overlaps()
                .refine(scan, finds).stream()
                        .flatMap(find -> find.as(Kinds.DATE).stream())
                        .filter(find -> find.flaw().isEmpty())
                        .toList();
    }

    /** The days that a find may mean. */
    static List<PartialDate> days(Find<When> find) {
        return find.readings().stream()
                .flatMap(reading -> reading.value().single().stream())
                .filter(date -> date.hasDay() && date.hasMonth())
                .toList();
    }

    /** Whether a date begins or ends a range of days: "4 May – 2 June 2018". */
    boolean isInRange(Find<When> find) {
        int behind = find.to() + 1;
        int before = find.from() - 2;
        boolean begins =
                isDash(find.to()) && (isMonth(behind) || (scan.token(behind).isNumber() && isMonth(behind + 1)));
        return begins || (isDash(find.from() - 1) && (isMonth(before) || isMonth(before - 1)));
    }

    private boolean isDash(int i) {
        return scan.token(i).is('-')
                || scan.token(i).is('\u2013')
                || scan.token(i).is('\u2014');
    }

    private boolean isMonth(int i) {
        return DateWords.isMonth(scan.token(i));
    }

    List<Token> tokens(Span span) {
        return page.tokens()
                .subList(Token.firstFrom(page.tokens(), span.start()), Token.firstFrom(page.tokens(), span.end()));
    }

    Span span(Find<When> find) {
        return scan.span(find.from(), find.to());
    }
}
