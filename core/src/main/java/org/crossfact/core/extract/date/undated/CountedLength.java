package org.crossfact.core.extract.date.undated;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/** "five years", "a 30-minute break", "two and a half hours", "three straight days", "two years and six months". */
final class CountedLength implements Recogniser {

    private static final Lexicon BEFORE_UNIT = Lexicon.load(CountedLength.class, "before-unit.txt");

    /** "one hundred and twenty-five": a longer numeral before a unit of time is rare. */
    private static final int MOST_TOKENS = 6;

    /** "2021 weekend" tells the weekend of a year. */
    private static final BigDecimal MOST_BEFORE_SINGULAR = BigDecimal.valueOf(1000);

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    @Override
    public String name() {
        return "date/length";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        // "three quarters" are a share
        return TimeUnit.of(token).filter(unit -> unit != TimeUnit.QUARTER).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return before(scan, at).filter(number -> !isSomeDay(scan, number, at)).map(number -> {
            TimeUnit unit = TimeUnit.of(scan.token(at)).orElseThrow();
            return smallerPart(scan, at + 1, unit, number)
                    .orElseGet(() -> UndatedFinds.find(name(), number.from(), at + 1, unit.times(number.amount())));
        });
    }

    /** "She may one day be queen", "One day, he will": which day and how long, nobody says. */
    private static boolean isSomeDay(Scan scan, Numeral number, int unit) {
        int one = number.from();
        boolean oneDay = unit == one + 1
                && scan.token(one).lower().equals("one")
                && scan.token(unit).lower().equals("day");
        return oneDay
                && switch (scan.token(one - 1).lower()) {
                    case "may", "might", "could", "would", "will", "can", "should" -> true;
                    default -> scan.sentenceStart(one) == one && !isCounted(scan.token(unit + 1));
                };
    }

    /** "One day of rain", "one day later". */
    private static boolean isCounted(Token next) {
        return switch (next.lower()) {
            case "of", "after", "before", "and", "in", "from" -> true;
            default -> next.isWord() && !DateWords.isFunctionWord(next);
        };
    }

    /** "… and six months", "… 20 minutes". */
    private Optional<Find<When>> smallerPart(Scan scan, int to, TimeUnit unit, Numeral number) {
        int from = scan.token(to).lower().equals("and") ? to + 1 : to;
        Optional<Numeral> more = Numerals.mayBegin(scan.token(from)) ? Numerals.at(scan, from) : Optional.empty();
        return more.flatMap(rest -> TimeUnit.of(scan.token(rest.to()))
                .filter(smaller -> smaller.isSmallerThan(unit))
                .map(smaller -> UndatedFinds.find(
                        name(), number.from(), rest.to() + 1, smaller.after(unit, number.amount(), rest.amount()))));
    }

    private static Optional<Numeral> before(Scan scan, int at) {
        Token before = scan.token(at - 1);
        int end = DateWords.isDash(before) || BEFORE_UNIT.contains(before.lower()) ? at - 1 : at;
        for (int from = end - MOST_TOKENS; from < end; from++) {
            if (Numerals.mayBegin(scan.token(from)) && !isTied(scan, from)) {
                Optional<Numeral> number = Numerals.at(scan, from).filter(numeral -> numeral.to() == end);
                if (number.isPresent()) {
                    return number.filter(numeral -> counts(scan, numeral, at));
                }
            }
        }
        return Optional.empty();
    }

    /** Of a unit in the singular there is one at most, or a dash before it, or digits: "15 minute", not "ten second". */
    private static boolean counts(Scan scan, Numeral number, int at) {
        Token unit = scan.token(at);
        boolean single = number.amount().compareTo(BigDecimal.ONE) <= 0;
        boolean digits = !number.isSpelled()
                && number.amount().compareTo(MOST_BEFORE_SINGULAR) < 0
                && !unit.lower().equals("second");
        boolean glued = scan.touchesPrevious(at) && !DateWords.isDash(scan.token(at - 1));
        return !glued
                && number.amount().signum() >= 0
                && number.amount().compareTo(MOST) <= 0
                && (TimeUnit.isPlural(unit) || single || digits || DateWords.isDash(scan.token(at - 1)));
    }

    /** "$5", "B-52", "10.5". */
    private static boolean isTied(Scan scan, int from) {
        Token before = scan.token(from - 1);
        boolean opens = before.is('(') || before.is('"') || before.is('\u201c') || before.is('\u2018');
        return scan.token(from).is('.') || (scan.touchesPrevious(from) && !opens);
    }
}
