package org.crossfact.core.orthography.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.jspecify.annotations.Nullable;

/** Matches quotation marks with a stack, one paragraph after the other; made for one page. */
final class QuotationMatcher {

    /** How many paragraphs later a quotation may still be closed that was not opened anew in between. */
    private static final int PATIENCE = 12;

    private record Open(int at, QuotationMarks marks, int paragraph) {}

    private final String text;
    private final boolean usesOpeningMarks;
    private final List<Quotation> formed = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Open pending;
    private int paragraph;

    QuotationMatcher(String text) {
        this.text = text;
        this.usesOpeningMarks = text.indexOf(QuotationMarks.DOUBLE.opening()) >= 0;
    }

    /** Reads the next paragraph. */
    void read(List<Token> tokens) {
        paragraph++;
        goOn(tokens.get(0));
        for (Token token : tokens) {
            if (token.end() - token.start() == 1
                    && QuotationMarks.isMark(text.charAt(token.start()))
                    && !isInsideWord(token.start())) {
                mark(QuotationShape.of(text, token.start()));
            }
        }
        endParagraph();
    }

    private boolean isInsideWord(int at) {
        return text.charAt(at) == '"'
                && Character.isLetter(Neighbours.before(text, at))
                && Character.isLetter(Neighbours.at(text, at + 1));
    }

    /** What was found when all paragraphs are read. */
    Quotations finish() {
        giveUp();
        slips.sort(Comparator.comparing(Slip::span));
        return new Quotations(formed, slips);
    }

    /** Speech that goes on is opened anew in each paragraph and closed in the last one only. */
    private void goOn(Token first) {
        Open waiting = pending;
        if (waiting == null) {
            return;
        }
        if (first.is(waiting.marks().opening())) {
            pending = null;
        } else if (paragraph - waiting.paragraph() > PATIENCE) {
            giveUp();
        }
    }

    private void mark(QuotationShape shape) {
        Optional<Open> partner = partner(shape);
        Optional<QuotationMarks> opened = QuotationMarks.openedBy(shape.mark());
        if (partner.isPresent()) {
            close(shape, partner.get());
        } else if (shape.isAmbiguous() && endsPending(shape)) {
            lone(shape);
        } else if (opened.isPresent() && shape.mayOpen()) {
            open.push(new Open(shape.at(), opened.get(), paragraph));
        } else if (shape.needsPartner()) {
            lone(shape);
        }
    }

    /** The open quotation that a mark closes; marks with other uses above it on the stack were no quotations. */
    private Optional<Open> partner(QuotationShape shape) {
        if (!shape.mayClose()) {
            return Optional.empty();
        }
        for (Open candidate : open) {
            if (candidate.marks().isClosedBy(shape.mark()) || shape.isMeantToClose(candidate.marks())) {
                return Optional.of(candidate);
            }
            if (!candidate.marks().haveOtherUses()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void close(QuotationShape shape, Open partner) {
        while (!partner.equals(open.peek())) {
            open.pop();
        }
        open.pop();
        if (!partner.marks().isClosedBy(shape.mark())) {
            String problem = "A closing quotation mark of another kind than the opening one";
            String closing = String.valueOf(partner.marks().closing());
            slips.add(Slip.of(shape.at(), shape.at() + 1, problem, closing));
        }
        formed.add(new Quotation(new Span(partner.at(), shape.at() + 1), open.size() + 1, partner.marks()));
    }

    private void lone(QuotationShape shape) {
        Open waiting = pending;
        if (waiting != null && endsPending(shape)) {
            formed.add(new Quotation(new Span(waiting.at(), shape.at() + 1), 1, waiting.marks()));
            pending = null;
        } else if (shape.isClosingAtStart()) {
            open.push(new Open(shape.at(), QuotationMarks.DOUBLE, paragraph));
            if (usesOpeningMarks) {
                String problem = "A closing quotation mark where an opening one belongs";
                slips.add(Slip.of(shape.at(), shape.at() + 1, problem, "\u201c"));
            }
        } else if (!shape.afterDigit()) {
            slips.add(unopened(shape.at()));
        }
    }

    private boolean endsPending(QuotationShape shape) {
        return open.isEmpty() && pending != null && pending.marks().isClosedBy(shape.mark());
    }

    /** A mark that only repeats the one before it is taken out; where the quotation began, nobody knows. */
    private Slip unopened(int at) {
        String problem = "A closing quotation mark that no opening one precedes";
        int before = at;
        while (before > 0 && Neighbours.at(text, before - 1) == ' ') {
            before--;
        }
        char earlier = Neighbours.before(text, before);
        return earlier == text.charAt(at)
                ? Slip.of(before - 1, at + 1, problem, String.valueOf(earlier))
                : Slip.of(at, at + 1, problem);
    }

    private void endParagraph() {
        Open outermost = null;
        for (Open left : open) {
            outermost = left.marks().haveOtherUses() ? outermost : left;
        }
        open.clear();
        if (outermost != null) {
            giveUp();
            pending = outermost;
        }
    }

    private void giveUp() {
        Open waiting = pending;
        if (waiting != null) {
            slips.add(Slip.of(waiting.at(), waiting.at() + 1, "An opening quotation mark that no closing one follows"));
            pending = null;
        }
    }
}
