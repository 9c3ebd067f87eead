package org.crossfact.reports.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;

/** A finding in a few plain sentences, for formats that have one field for text. */
public final class Gist {

    private static final int MOST_READINGS = 3;

    private Gist() {}

    /** What is wrong, what it may say, who says what, what to write instead; one sentence an item. */
    public static List<String> sentences(Finding finding) {
        Judgement judgement = finding.judgement();
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(judgement.message()));
        Spoken.readings(judgement).stream()
                .limit(MOST_READINGS)
                .map(Gist::reading)
                .map(reading -> sentence("It may say " + reading))
                .forEach(sentences::add);
        if (!judgement.values().isEmpty()) {
            sentences.add(sentence(Side.of(judgement).stream()
                    .map(side -> side.words() + " - " + side.weight(finding))
                    .collect(Collectors.joining("; "))));
        }
        if (judgement.readings().isEmpty()) {
            proposals(judgement).ifPresent(sentences::add);
        }
        return sentences;
    }

    private static Optional<String> proposals(Judgement judgement) {
        List<Change> changes = Change.of(judgement);
        String what = changes.stream().allMatch(Change::advice) ? "What to do: " : "Write instead: ";
        return changes.stream()
                .map(Gist::proposal)
                .reduce((one, next) -> one + " or " + next)
                .map(all -> sentence(what + all));
    }

    private static String proposal(Change change) {
        if (change.advice()) {
            return change.after();
        }
        return change.removes() ? "take these words out" : "“" + change.after() + "”";
    }

    /** The sentences in one line. */
    public static String line(Finding finding) {
        return Piece.plain(String.join(" ", sentences(finding)));
    }

    /** How well the finding is supported, and why. */
    public static String support(Judgement judgement) {
        String reasons = judgement.reasons().stream().map(Gist::sentence).collect(Collectors.joining(" "));
        String sure = "Confidence: " + judgement.confidence().label() + ".";
        return reasons.isEmpty() ? sure : sure + " " + reasons;
    }

    /** What somebody decided on a finding, why and where. */
    public static String decision(Decision made) {
        String verdict = made.verdict().label() + " in " + made.place();
        return sentence(made.reason().isEmpty() ? verdict : verdict + ": " + made.reason());
    }

    private static String reading(OfferedReading reading) {
        return reading.reasons().isEmpty()
                ? reading.value()
                : reading.value() + ": " + String.join("; ", reading.reasons());
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        boolean ended = stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!");
        return ended ? stripped : stripped + ".";
    }
}
