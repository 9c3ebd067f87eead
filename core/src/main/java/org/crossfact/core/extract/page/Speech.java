package org.crossfact.core.extract.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.quotation.Quotations;

/** Finds the quotations of a page, and who says them where a name stands beside a verb of saying right before or behind. */
final class Speech {

    private static final Lexicon SAYING = Lexicon.load(Speech.class, "saying.txt");
    private static final Lexicon NO_NAMES = Lexicon.load(Speech.class, "no-speakers.txt");

    private static final int LONGEST_NAME = 4;

    private final List<Token> tokens;

    private Speech(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param page the page as far as it is understood without its quotations */
    static List<Quotation> of(Page page) {
        Speech speech = new Speech(page.tokens());
        return Quotations.of(page).formed().stream()
                .map(formed -> new Quotation(formed.span(), formed.depth(), speech.speaker(formed.span())))
                .sorted(Comparator.comparingInt((Quotation one) -> one.span().start())
                        .thenComparing(one -> one.span().end(), Comparator.reverseOrder()))
                .toList();
    }

    private Optional<Span> speaker(Span quotation) {
        int behind = Token.firstFrom(tokens, quotation.end());
        Optional<Span> after = speakerBehind(behind);
        return after.isPresent() ? after : speakerBefore(Token.firstFrom(tokens, quotation.start()) - 1);
    }

    /** "…," said Anna Berg. "…," Berg said. */
    private Optional<Span> speakerBehind(int at) {
        int from = is(at, ',') ? at + 1 : at;
        if (isSaying(from)) {
            int end = nameEnd(from + 1);
            return end > from + 1 ? span(from + 1, end) : Optional.empty();
        }
        int end = nameEnd(from);
        return end > from && isSaying(end) ? span(from, end) : Optional.empty();
    }

    /** Anna Berg said: "…"; "according to" and the like are no certain cases. */
    private Optional<Span> speakerBefore(int at) {
        int verb = is(at, ':') || is(at, ',') ? at - 1 : at;
        if (!isSaying(verb)) {
            return Optional.empty();
        }
        int start = verb;
        while (start > 0 && verb - start < LONGEST_NAME && isName(start - 1)) {
            start--;
        }
        boolean longer = isName(start - 1);
        return start < verb && !longer ? span(start, verb) : Optional.empty();
    }

    private int nameEnd(int from) {
        int end = from;
        while (end - from < LONGEST_NAME && isName(end)) {
            end++;
        }
        return isName(end) ? from : end;
    }

    private boolean isName(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isCapitalised()
                && !NO_NAMES.contains(tokens.get(i).lower());
    }

    private boolean isSaying(int i) {
        return i >= 0 && i < tokens.size() && SAYING.contains(tokens.get(i).lower());
    }

    private boolean is(int i, char mark) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
    }

    private Optional<Span> span(int from, int to) {
        return Optional.of(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
    }
}
