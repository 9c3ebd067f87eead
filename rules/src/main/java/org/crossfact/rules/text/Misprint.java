package org.crossfact.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.core.orthography.slip.Slip;

/**
 * A slip of writing on its page, and what a rule says of it: the words, what is wrong, and how the place would read when
 * repaired.
 */
record Misprint(Page page, Slip slip) {

    private static final int LONGEST_WORD = 40;

    Judgement judgement() {
        String text = page.text();
        Span span = slip.span();
        Evidence place = new Evidence(page.article().key(), span, span.in(text), "", "", "");
        boolean certain = slip.repairs().size() == 1;
        List<Suggestion> suggestions = new ArrayList<>();
        for (String repair : slip.repairs()) {
            Replacement edit = new Replacement(page.article().key(), span, repair);
            suggestions.add(new Suggestion(inContext(repair), certain ? Optional.of(edit) : Optional.empty()));
        }
        return Judgement.of(slip.problem(), certain ? Confidence.MEDIUM : Confidence.LOW, List.of(place))
                .withSuggestions(suggestions);
    }

    /** The repair with the rest of the words that it touches; one without letters of its own with the words beside it. */
    private String inContext(String repair) {
        Span span = slip.span();
        boolean bare = repair.codePoints().noneMatch(Character::isLetterOrDigit);
        int start = wordStart(span.start());
        int end = wordEnd(span.end());
        if (bare) {
            start = wordStart(blankStart(start));
            end = wordEnd(blankEnd(end));
        }
        return page.text().substring(start, span.start()) + repair + page.text().substring(span.end(), end);
    }

    private int wordStart(int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_WORD && !isSpace(at - 1)) {
            at--;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < page.text().length() && at - from < LONGEST_WORD && !isSpace(at)) {
            at++;
        }
        return at;
    }

    private int blankStart(int from) {
        return from > 0 && isSpace(from - 1) && !isLineEnd(from - 1) ? from - 1 : from;
    }

    private int blankEnd(int from) {
        return from < page.text().length() && isSpace(from) && !isLineEnd(from) ? from + 1 : from;
    }

    private boolean isSpace(int at) {
        char c = page.text().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isLineEnd(int at) {
        char c = page.text().charAt(at);
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
