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

    /** How many words around a repair show how it reads: alone, "means. This" tells nobody what to write. */
    private static final int CONTEXT = 4;

    private static final int LONGEST_CONTEXT = 60;

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

    private String inContext(String repair) {
        Span span = slip.span();
        return page.text().substring(contextStart(span.start()), span.start())
                + repair
                + page.text().substring(span.end(), contextEnd(span.end()));
    }

    private int contextStart(int from) {
        int start = from;
        int words = 0;
        for (int at = from - 1; at >= 0 && from - at < LONGEST_CONTEXT && !isLineEnd(at) && words <= CONTEXT; at--) {
            boolean begins = !isSpace(at) && (at == 0 || isSpace(at - 1));
            words += begins ? 1 : 0;
            start = begins && words <= CONTEXT ? at : start;
        }
        return start;
    }

    private int contextEnd(int from) {
        String text = page.text();
        int end = from;
        int words = 0;
        for (int at = from;
                at < text.length() && at - from < LONGEST_CONTEXT && !isLineEnd(at) && words < CONTEXT;
                at++) {
            boolean ends = !isSpace(at) && (at + 1 == text.length() || isSpace(at + 1));
            words += ends ? 1 : 0;
            end = ends ? at + 1 : end;
        }
        return end;
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
