package org.crossfact.core.extract.date.undated;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/** "daily", "annual", "twice a week", "three times per month": how often within a unit of time. */
final class Frequency implements Recogniser {

    private static final Lexicon HABITS = Lexicon.load(Frequency.class, "habits.txt");

    private static final int MOST_TOKENS = 4;

    @Override
    public String name() {
        return "date/frequency";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return HABITS.contains(token.lower()) || isTimes(token) || token.lower().equals("per");
    }

    private static boolean isTimes(Token token) {
        return switch (token.lower()) {
            case "once", "twice", "times" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token word = scan.token(at);
        Optional<String> habit = HABITS.value(word.lower());
        if (habit.isPresent()) {
            // "the Daily Mail", "Weekly World News"
            boolean name = word.isCapitalised()
                    && (scan.sentenceStart(at) != at || scan.token(at + 1).isCapitalised());
            return name ? Optional.empty() : UndatedFinds.timex(name(), at, at + 1, habit.get());
        }
        int unit = isTimes(word) ? at + 2 : at + 1;
        boolean each = !isTimes(word) || isEach(scan.token(at + 1));
        Optional<TimeUnit> named = each ? TimeUnit.of(scan.token(unit)) : Optional.empty();
        return named.filter(one -> !TimeUnit.isPlural(scan.token(unit)))
                .flatMap(one -> UndatedFinds.timex(name(), start(scan, at), unit + 1, one.each(1)));
    }

    private static boolean isEach(Token word) {
        return switch (word.lower()) {
            case "a", "an", "per", "each", "every" -> true;
            default -> false;
        };
    }

    /** Takes the number before "times" into the words. */
    private static int start(Scan scan, int at) {
        if (!scan.token(at).lower().equals("times")) {
            return at;
        }
        for (int from = at - MOST_TOKENS; from < at; from++) {
            Optional<Numeral> number = Numerals.mayBegin(scan.token(from)) ? Numerals.at(scan, from) : Optional.empty();
            if (number.isPresent() && number.get().to() == at) {
                return from;
            }
        }
        return at;
    }
}
