package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.When;

/**
 * Reads ages beside the dates of a life: "born in 1950, she died in 2010 aged 60", "(1950-2010) died at the age of 60",
 * "the 64-year-old, born in 1950". A sentence about kin or with two ages is left alone.
 */
final class Lives {

    private static final Lexicon OTHERS = Lexicon.load(Lives.class, "others-in-play.txt");
    private static final Lexicon AGE_LEADS = Lexicon.load(Lives.class, "age-leads.txt");
    private static final int WINDOW = 50;

    private static final Set<String> BEHIND_AGE = Set.of("in", "after", "of", "from");

    /** "born on the farm in 1950". */
    private static final int WIDEST_GAP = 5;

    private final Scan scan;
    private final ToldDates dates;

    private Lives(Scan scan, ToldDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    /** The ages of a page that stand with the dates they lie between, in reading order. */
    static List<Find<Elapsed>> of(Scan scan, ToldDates dates, List<Find<?>> finds) {
        Lives lives = new Lives(scan, dates);
        return finds.stream()
                .flatMap(find -> CountedTime.of(find)
                        .filter(CountedTime::isYears)
                        .or(() -> CountedTime.bareYears(find)
                                .filter(age -> lives.isBetweenCommas(age)
                                        || lives.opensWithAt(age)
                                        || lives.closesWithAt(age)))
                        .stream())
                .flatMap(age -> lives.read(age).stream())
                .toList();
    }

    private Optional<Find<Elapsed>> read(CountedTime age) {
        int start = Math.max(scan.sentenceStart(age.from()), age.from() - WINDOW);
        int end = Math.min(scan.sentenceEnd(age.from()), age.from() + WINDOW);
        if (hasOthers(start, end)) {
            return Optional.empty();
        }
        Optional<Find<When>> born = eventDate("born", start, end);
        if (isBetweenCommas(age)
                && born.filter(date -> tellsOtherYear(start, end, date)).isPresent()) {
            return Optional.empty();
        }
        if (isYearOld(age) || isBetweenCommas(age)) {
            return born.filter(date -> word("died", start, end).isEmpty()).flatMap(date -> untilNow(age, date));
        }
        if (opensWithAt(age)) {
            return born.flatMap(date ->
                    deedBehind(date, end).map(deed -> life(age, date, ToldDates.value(date), ToldDates.value(deed))));
        }
        boolean told = AGE_LEADS.contains(scan.token(age.from() - 1).lower());
        Optional<Find<When>> deed = told ? dates.endingAt(leadOf(age)).filter(ToldDates::tellsYear) : Optional.empty();
        if (deed.isPresent() && born.filter(date -> isOfOne(date, deed.get())).isPresent()) {
            return born.map(date -> life(age, date, ToldDates.value(date), ToldDates.value(deed.get())));
        }
        Optional<Integer> died = told ? word("died", start, age.from()) : Optional.empty();
        if (died.isEmpty()) {
            return Optional.empty();
        }
        return born.flatMap(date -> death(start, age.from(), died.get(), date)
                        .map(death -> life(age, date, ToldDates.value(date), ToldDates.value(death))))
                .or(() -> lifespan(start, age.from()).map(span -> {
                    DateInterval years = (DateInterval) ToldDates.value(span);
                    return life(age, span, years.from(), years.to());
                }));
    }

    /** "Born in 1940, she lost to a rival who won in 1990 at the age of 30" tells of two. */
    private boolean isOfOne(Find<When> born, Find<When> deed) {
        return born.to() < deed.from() && word("who", born.to(), deed.from()).isEmpty();
    }

    /** The first token of "aged", "at", "at age" and "at the age of" before an age. */
    private int leadOf(CountedTime age) {
        int lead = age.from() - 1;
        if (scan.token(lead).lower().equals("of")) {
            return lead - 3;
        }
        return scan.token(lead).lower().equals("age") ? lead - 1 : lead;
    }

    private boolean hasOthers(int start, int end) {
        for (int i = start; i < end; i++) {
            if (OTHERS.contains(scan.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "the 45-year-old". */
    private boolean isYearOld(CountedTime age) {
        return scan.token(age.to() - 1).lower().equals("old");
    }

    /** "Maria Holt, 45, was born": an age that news gives at the time of writing. */
    private boolean isBetweenCommas(CountedTime age) {
        return age.to() == age.from() + 1
                && scan.token(age.from() - 1).is(',')
                && scan.token(age.to()).is(',')
                && scan.token(age.from() - 2).isCapitalised();
    }

    /** "In 1995 Maria Holt, 45, born in 1950, took over": the age is that of another year. */
    private boolean tellsOtherYear(int start, int end, Find<When> born) {
        return dates.firstBetween(start, born.from())
                        .filter(ToldDates::tellsYear)
                        .isPresent()
                || dates.firstBetween(born.to(), end)
                        .filter(ToldDates::tellsYear)
                        .isPresent();
    }

    /** "At 52, the actor, born in 1950, took his first part in 2002". */
    private boolean opensWithAt(CountedTime age) {
        int lead = age.from() - 1;
        return scan.token(lead).text().equals("At")
                && scan.sentenceStart(age.from()) == lead
                && scan.token(age.to()).is(',');
    }

    /** "died in 2019 at 88.", "at 88 after a fall"; in "at 88 Mill Lane" it is no age. */
    private boolean closesWithAt(CountedTime age) {
        int lead = age.from() - 1;
        return scan.token(lead).lower().equals("at")
                && (!scan.token(age.to()).isWord()
                        || BEHIND_AGE.contains(scan.token(age.to()).lower()))
                && dates.endingAt(lead).isPresent();
    }

    /** The only date behind that of the birth. */
    private Optional<Find<When>> deedBehind(Find<When> born, int end) {
        List<Find<When>> told = dates.between(born.to(), end).toList();
        return told.size() == 1 ? told.stream().filter(ToldDates::isSingleYear).findFirst() : Optional.empty();
    }

    private Optional<Integer> word(String word, int start, int end) {
        for (int i = start; i < end; i++) {
            if (scan.token(i).lower().equals(word)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The date right behind "born". */
    private Optional<Find<When>> eventDate(String word, int start, int end) {
        return word(word, start, end)
                .flatMap(at -> dates.firstBetween(at + 1, at + 1 + WIDEST_GAP))
                .filter(ToldDates::tellsYear)
                .filter(date -> date.from() < end);
    }

    /** The date behind "died", or the one with which the sentence opens. */
    private Optional<Find<When>> death(int start, int end, int died, Find<When> born) {
        return dates.firstBetween(died + 1, end)
                .filter(ToldDates::hasYear)
                .or(() -> dates.firstBetween(start, start + 2).filter(ToldDates::tellsYear))
                .filter(date -> !date.equals(born));
    }

    /** "(1950-2010)". */
    private Optional<Find<When>> lifespan(int start, int end) {
        return dates.firstBetween(start, end)
                .filter(ToldDates::isRange)
                .filter(span -> scan.token(span.from() - 1).is('(')
                        && scan.token(span.to()).is(')'));
    }

    private Optional<Find<Elapsed>> untilNow(CountedTime age, Find<When> born) {
        return scan.page().published().date().map(now -> life(age, born, ToldDates.value(born), now));
    }

    private static Find<Elapsed> life(CountedTime age, Find<When> date, DateValue from, DateValue to) {
        int first = Math.min(age.from(), date.from());
        int last = Math.max(age.to(), date.to());
        return age.between(first, last, from, to, Manner.AGE);
    }
}
