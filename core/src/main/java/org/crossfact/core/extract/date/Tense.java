package org.crossfact.core.extract.date;

import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.ReportingVerbs;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Whether the words around a date speak of what has happened or of what is to come. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Lexicon WORDS = Lexicon.load(Tense.class, "tense-words.txt");

    /** Words that look ahead when "to" follows: "agreed to meet". */
    private static final Lexicon PROMISES = Lexicon.load(Tense.class, "promises.txt");

    /** Verbs whose present tells of what is to come: "shops open on Monday". */
    private static final Lexicon PLANS = Lexicon.load(Tense.class, "plans.txt");

    private static final int SHORTEST_PARTICIPLE = 3;

    /** A verb farther away belongs to another part of the sentence. */
    private static final int WINDOW = 24;

    /** Tokens from "since" or "after" to a date that belongs to what they name: "since his arrest in June". */
    private static final int NOUN_PHRASE = 5;

    /**
     * The tense of the nearest verb before token {@code at} in its sentence, else of the nearest behind. "He said that on
     * Friday the doors will open": the verb of what is said comes first, and behind a semicolon that of its own clause. "Since June" looks back whatever the verb, and
     * "rebuilt after the fire in May" does not tell on which side of the publication it burnt.
     */
    public static Tense around(Scan scan, int at) {
        if (isSet(scan, at)) {
            return FUTURE;
        }
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        for (int i = at - 1; i >= start; i--) {
            Optional<Tense> own = scan.token(i).is(';') ? behind(scan, at) : Optional.empty();
            if (own.isPresent()) {
                return own.get();
            }
            if (isSince(scan, i, at)) {
                return PAST;
            }
            if (isAfterEvent(scan, i, at)) {
                return UNKNOWN;
            }
            Optional<Tense> tense = isReported(scan, i) ? behind(scan, at) : of(scan, i);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return behind(scan, at).orElse(UNKNOWN);
    }

    /** "The vote is Tuesday", "the congress is in August". */
    private static boolean isSet(Scan scan, int at) {
        int verb = switch (scan.token(at - 1).lower()) {
            case "in", "on" -> at - 2;
            default -> at - 1;
        };
        return scan.token(verb).lower().equals("is") || scan.token(verb).lower().equals("are");
    }

    /** Up to the "that" of what is said: its verb tells another time. */
    private static Optional<Tense> behind(Scan scan, int at) {
        int end = Math.min(scan.sentenceEnd(at), at + WINDOW);
        return IntStream.range(at + 1, Math.max(at + 1, end))
                .takeWhile(i -> !isReported(scan, i))
                .mapToObj(i -> of(scan, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Since June", "since his arrest in June". */
    private static boolean isSince(Scan scan, int i, int at) {
        return scan.token(i).lower().equals("since") && at - i <= NOUN_PHRASE;
    }

    /** "After the storm in May"; "after May" tells nothing of its own. */
    private static boolean isAfterEvent(Scan scan, int i, int at) {
        boolean after =
                scan.token(i).lower().equals("after") || scan.token(i).lower().equals("following");
        return after && at - i > 2 && at - i <= NOUN_PHRASE;
    }

    /** The "that" behind a verb of saying. */
    private static boolean isReported(Scan scan, int i) {
        return scan.token(i).lower().equals("that") && ReportingVerbs.isOne(scan.token(i - 1));
    }

    private static Optional<Tense> of(Scan scan, int at) {
        Token word = scan.token(at);
        if (!word.isWord() || (word.isCapitalised() && scan.sentenceStart(at) != at)) {
            return Optional.empty();
        }
        if (PLANS.contains(word.lower())) {
            return isNegated(scan, at) ? Optional.empty() : Optional.of(FUTURE);
        }
        if (word.lower().equals("will") && isPerfect(scan, at + 1)) {
            return Optional.empty();
        }
        boolean toFollows = scan.token(at + 1).lower().equals("to");
        if (toFollows && (isBe(word.lower()) || PROMISES.contains(word.lower()))) {
            return Optional.of(FUTURE);
        }
        Tense tense = ofWord(word.lower());
        return tense == UNKNOWN || (tense == PAST && isBehindBe(scan, at)) ? Optional.empty() : Optional.of(tense);
    }

    /** Whether the word alone tells of what has happened: "won", "opened". */
    public static boolean isPast(Token word) {
        return ofWord(word.lower()) == PAST;
    }

    private static Tense ofWord(String word) {
        return WORDS.value(word).map(Tense::valueOf).orElseGet(() -> ofForm(word));
    }

    /** "Did not open", "failed to open", "had the shops open": another verb tells the time. */
    private static boolean isNegated(Scan scan, int at) {
        return switch (scan.token(at - 1).lower()) {
            case "not", "did", "to", "t", "had", "helped", "let" -> true;
            default -> false;
        };
    }

    /** "Is to meet", "were to be released". */
    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were" -> true;
            default -> false;
        };
    }

    /** "Will have risen in February" may be over; "will have a meeting" is not. */
    private static boolean isPerfect(Scan scan, int at) {
        String verb = scan.token(at + 1).lower();
        return scan.token(at).lower().equals("have") && (ofForm(verb) == PAST || verb.endsWith("en"));
    }

    private static Tense ofForm(String word) {
        return word.endsWith("ed") && word.length() > SHORTEST_PARTICIPLE ? PAST : UNKNOWN;
    }

    /** "Will be released", "is held": the verb that tells stands before "be". */
    private static boolean isBehindBe(Scan scan, int at) {
        return isPresentBe(scan.token(at - 1)) || scan.token(at - 2).lower().equals("be");
    }

    private static boolean isPresentBe(Token word) {
        return switch (word.lower()) {
            case "be", "is", "are" -> true;
            default -> false;
        };
    }
}
