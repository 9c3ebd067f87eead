package org.crossfact.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.rules.api.Evidences;

/**
 * Slips of one kind in one line, which a reader takes as one damage: the line is reported once, with every place and its
 * repair.
 */
record MisprintLine(Page page, List<Slip> slips) {

    /** More places than these are counted, not shown. */
    private static final int MOST_SHOWN = 40;

    private static final char LOST = '\uFFFD';

    MisprintLine {
        slips = List.copyOf(slips);
    }

    /** The slips of a page, which stand in reading order, line by line. */
    static Stream<MisprintLine> of(Page page, Stream<Slip> slips) {
        List<MisprintLine> lines = new ArrayList<>();
        List<Slip> line = new ArrayList<>();
        int from = 0;
        for (Slip slip : (Iterable<Slip>) slips::iterator) {
            if (!line.isEmpty() && hasLineEnd(page.text(), from, slip.span().start())) {
                lines.add(new MisprintLine(page, line));
                line.clear();
            }
            line.add(slip);
            from = slip.span().end();
        }
        if (!line.isEmpty()) {
            lines.add(new MisprintLine(page, line));
        }
        return lines.stream();
    }

    Judgement judgement(Confidence confidence) {
        List<Slip> shown = slips.subList(0, Math.min(MOST_SHOWN, slips.size()));
        String message = slips.get(0).problem();
        if (slips.size() > 1) {
            message += ", here and at " + (slips.size() - 1) + (slips.size() == 2 ? " other place" : " other places")
                    + " of the line";
        }
        List<Evidence> places = shown.stream().map(this::place).toList();
        List<Suggestion> repairs =
                shown.stream().flatMap(slip -> repair(slip).stream()).toList();
        return Judgement.of(message, confidence, places).withSuggestions(repairs);
    }

    private Evidence place(Slip slip) {
        return Evidences.of(page, slip.span());
    }

    /** A repair that lacks a character shows what is left, but is no edit; an empty one deletes. */
    private Optional<Suggestion> repair(Slip slip) {
        return slip.repairs().stream().findFirst().map(with -> {
            Replacement edit = new Replacement(page.article().key(), slip.span(), with);
            String text =
                    with.isBlank() ? "delete " + slip.span().in(page.text()).strip() : with;
            return new Suggestion(text, with.indexOf(LOST) < 0 ? Optional.of(edit) : Optional.empty());
        });
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        return false;
    }
}
