package org.crossfact.core.extract.date.clock;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.date.clock.TimeOfDay.Standing;
import org.crossfact.core.lexicon.Lexicon;

/** Reads parts of the day and times that have a name: "this morning", "last night", "tonight", "in the evening", "noon". */
final class PartOfDayWords {

    private static final Lexicon NAMED = Lexicon.load(PartOfDayWords.class, "named-times.txt");

    private static final String TONIGHT = "tonight";
    private static final String OVERNIGHT = "overnight";
    private static final ByForm<Boolean> WORDS =
            new ByForm<>(token -> Stream.of(DateWords.PARTS_OF_DAY.words(), NAMED.words(), Set.of(TONIGHT, OVERNIGHT))
                    .anyMatch(words -> words.contains(token.lower())));
    private static final String NIGHT = "TNI";

    private PartOfDayWords() {}

    /** Whether a time may be told with this word. */
    static boolean isOne(Token token) {
        return WORDS.of(token);
    }

    /** The time that the word at token {@code at} names. */
    static Optional<TimeOfDay> at(Scan scan, int at) {
        Token word = scan.token(at);
        if (word.isCapitalised() && scan.sentenceStart(at) != at) {
            return Optional.empty();
        }
        if (word.lower().equals(TONIGHT)) {
            return Optional.of(new TimeOfDay(at, at + 1, NIGHT, Standing.TODAY));
        }
        if (word.lower().equals(OVERNIGHT)) {
            return Optional.of(new TimeOfDay(at, at + 1, NIGHT, Standing.ALONE));
        }
        Optional<String> hour = NAMED.value(word.lower());
        return hour.isPresent()
                ? Optional.of(new TimeOfDay(at, at + 1, "T" + hour.get() + ":00", Standing.ALONE))
                : DateWords.partOfDay(word).map(part -> part(scan, at, part));
    }

    private static TimeOfDay part(Scan scan, int at, String sign) {
        if (DateWords.isDash(scan.token(at - 1)) && scan.token(at - 2).lower().equals("mid")) {
            return new TimeOfDay(at - 2, at + 1, sign, Standing.ALONE);
        }
        String before = scan.token(at - 1).lower();
        return switch (before) {
            case "this" -> new TimeOfDay(at - 1, at + 1, sign, Standing.TODAY);
            case "last" ->
                new TimeOfDay(at - 1, at + 1, sign, sign.equals(NIGHT) ? Standing.YESTERDAY : Standing.BESIDE_A_DAY);
            case "that" -> new TimeOfDay(at - 1, at + 1, sign, Standing.ALONE);
            case "the" -> new TimeOfDay(at - 1, at + 1, sign, standing(scan, at));
            case "at" -> new TimeOfDay(at, at + 1, sign, Standing.ALONE);
            default -> new TimeOfDay(at, at + 1, sign, Standing.BESIDE_A_DAY);
        };
    }

    /** "In the morning" tells a time, "the morning paper" does not. */
    private static Standing standing(Scan scan, int at) {
        String lead = scan.token(at - 2).lower();
        boolean led = lead.equals("in") || lead.equals("during");
        Token next = scan.token(at + 1);
        boolean ends = !next.isWord() || DateWords.isFunctionWord(next);
        return led && ends ? Standing.ALONE : Standing.BESIDE_A_DAY;
    }
}
