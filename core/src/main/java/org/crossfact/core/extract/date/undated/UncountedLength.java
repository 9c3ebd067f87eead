package org.crossfact.core.extract.date.undated;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/** "a year", "an hour and a half", "several months", "for decades", "weeks-long": lengths without a numeral. */
final class UncountedLength implements Recogniser {

    private static final Lexicon VAGUE_COUNTS = Lexicon.load(UncountedLength.class, "vague-counts.txt");
    private static final Lexicon LEADS = Lexicon.load(UncountedLength.class, "length-leads.txt");
    private static final Lexicon WINDOWS = Lexicon.load(UncountedLength.class, "windows.txt");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String PAST_REF = "PAST_REF";

    @Override
    public String name() {
        return "date/length";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return TimeUnit.of(token).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        TimeUnit unit = TimeUnit.of(scan.token(at)).orElseThrow();
        return TimeUnit.isPlural(scan.token(at)) ? several(scan, at, unit) : one(scan, at, unit);
    }

    private Optional<Find<When>> several(Scan scan, int at, TimeUnit unit) {
        int from = counted(scan, at);
        boolean isLong = DateWords.isDash(scan.token(at + 1))
                && scan.token(at + 2).lower().equals("long");
        if (from == at && !isLong && !isLed(scan, at)) {
            return Optional.empty();
        }
        if (scan.token(at + 1).lower().equals("ago")) {
            return UndatedFinds.timex(name(), from, at + 2, PAST_REF);
        }
        return UndatedFinds.timex(name(), window(scan, from), isLong ? at + 3 : at + 1, unit.uncounted());
    }

    /** "Hours after the vote", "days later". */
    private static boolean isRelated(Token next) {
        return switch (next.lower()) {
            case "after", "before", "later", "earlier" -> true;
            default -> false;
        };
    }

    /** "For months", "after hours of talks", not "after hours trading". */
    private static boolean isLed(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean noun = next.isWord() && !next.isCapitalised() && !DateWords.isFunctionWord(next);
        if (isRelated(next) && !scan.token(at - 1).isNumber()) {
            return true;
        }
        return LEADS.contains(scan.token(at - 1).lower())
                && (!noun || scan.token(at - 1).lower().equals("for"));
    }

    /** The first token of "several", "a few", "a number of", "the past few", "dozens of" before the unit; else {@code at}. */
    private static int counted(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean of = before.lower().equals("of");
        int count = of ? at - 2 : at - 1;
        String word = scan.token(count).lower();
        boolean counts = of ? isAmount(word) : VAGUE_COUNTS.contains(word);
        if (!counts) {
            return at;
        }
        return scan.token(count - 1).lower().equals("a") ? count - 1 : count;
    }

    private static boolean isAmount(String word) {
        return switch (word) {
            case "number", "matter", "dozens", "scores", "hundreds", "thousands", "millions", "tens", "lots" -> true;
            default -> false;
        };
    }

    /** Takes "the past" or "the next" into the words. */
    private static int window(Scan scan, int from) {
        if (!WINDOWS.contains(scan.token(from - 1).lower())) {
            return from;
        }
        return scan.token(from - 2).lower().equals("the") ? from - 2 : from - 1;
    }

    private Optional<Find<When>> one(Scan scan, int at, TimeUnit unit) {
        Token before = scan.token(at - 1);
        boolean dash = DateWords.isDash(before);
        int lead = dash || before.lower().equals("full") || before.lower().equals("whole") ? at - 2 : at - 1;
        String word = scan.token(lead).lower();
        if (word.equals("half") || scan.token(lead - 1).lower().equals("half")) {
            return half(scan, at, unit, word.equals("half") ? lead : lead - 1);
        }
        boolean article = (word.equals("a") || word.equals("an")) && !dash && isLength(scan, at, unit);
        boolean entire = word.equals("all") || before.lower().equals("entire");
        if (!article && !entire) {
            return Optional.empty();
        }
        boolean andAHalf = scan.token(at + 1).lower().equals("and")
                && scan.token(at + 2).lower().equals("a")
                && scan.token(at + 3).lower().equals("half");
        BigDecimal amount = andAHalf ? BigDecimal.ONE.add(HALF) : BigDecimal.ONE;
        int from = entire && !word.equals("all") ? at - 1 : lead;
        return Optional.of(UndatedFinds.find(name(), from, andAHalf ? at + 4 : at + 1, unit.times(amount)));
    }

    /** "Half an hour", "half a year", "a half-hour"; "the second half year" is a part of one. */
    private Optional<Find<When>> half(Scan scan, int at, TimeUnit unit, int from) {
        boolean part = scan.token(from - 1).lower().equals("first")
                || scan.token(from - 1).lower().equals("second");
        int start = scan.token(from - 1).lower().equals("a") ? from - 1 : from;
        return part ? Optional.empty() : Optional.of(UndatedFinds.find(name(), start, at + 1, half(unit)));
    }

    private static When half(TimeUnit unit) {
        return switch (unit) {
            case HOUR -> TimeUnit.MINUTE.times(BigDecimal.valueOf(30));
            case YEAR -> TimeUnit.MONTH.times(BigDecimal.valueOf(6));
            case DECADE -> TimeUnit.YEAR.times(BigDecimal.valueOf(5));
            case CENTURY -> TimeUnit.YEAR.times(BigDecimal.valueOf(50));
            default -> unit.times(HALF);
        };
    }

    /** "A second round", "a quarter of the vote" and "a day trip" tell no length. */
    private static boolean isLength(Scan scan, int at, TimeUnit unit) {
        if (unit == TimeUnit.SECOND || unit == TimeUnit.QUARTER || unit == TimeUnit.MINUTE) {
            return false;
        }
        boolean dash = scan.touchesPrevious(at + 1) && DateWords.isDash(scan.token(at + 1));
        return !dash || scan.token(at + 2).lower().equals("long");
    }
}
