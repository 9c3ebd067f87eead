package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.When;

/**
 * Reads an anniversary or an age that stands with both of its dates: "founded in 1920, it celebrated its 90th anniversary
 * in 2020", "Born on 4 May 1970, she turned 45 on 4 May 2020".
 */
final class Milestones {

    private static final Lexicon FOUNDED = Lexicon.load(Milestones.class, "founded.txt");
    private static final Lexicon OTHERS = Lexicon.load(Milestones.class, "others-in-play.txt");

    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");

    private static final int LONGEST_NUMBER = 3;

    /** Tokens; a sentence that never ends is looked at no farther. */
    private static final int WINDOW = 50;

    /** "the 100th anniversary of the sinking of the ship of 1912". */
    private static final int LONGEST_EVENT = 9;

    private final Scan scan;
    private final ToldDates dates;

    private Milestones(Scan scan, ToldDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    /** The milestones of a page, in reading order. */
    static List<Find<Elapsed>> of(Scan scan, ToldDates dates) {
        Milestones milestones = new Milestones(scan, dates);
        return IntStream.range(2, scan.size())
                .boxed()
                .flatMap(at -> milestones.at(at).stream())
                .toList();
    }

    private Optional<Find<Elapsed>> at(int at) {
        return switch (scan.token(at).lower()) {
            case "anniversary", "birthday" -> anniversary(at);
            case "turn", "turns", "turned" -> turned(at);
            default -> Optional.empty();
        };
    }

    private Optional<Find<Elapsed>> anniversary(int at) {
        boolean ordinal = DateWords.isOrdinalEnding(scan.token(at - 1)) && isNumber(scan.token(at - 2));
        if (!ordinal) {
            return Optional.empty();
        }
        int count = Integer.parseInt(scan.token(at - 2).text());
        Optional<Find<When>> event = scan.token(at + 1).lower().equals("of") ? eventOf(at) : Optional.empty();
        return event.isPresent()
                ? opening(at)
                        .filter(year -> isLeadOf(event.get(), year))
                        .flatMap(year -> of(at, event.get(), year, count, Manner.ANNIVERSARY))
                : dateBehind(at + 1)
                        .or(() -> opening(at))
                        .flatMap(year -> beginning(at, year)
                                .flatMap(founded -> of(at, founded, year, count, Manner.ANNIVERSARY)));
    }

    private Optional<Find<Elapsed>> turned(int at) {
        if (!isNumber(scan.token(at + 1))) {
            return Optional.empty();
        }
        int count = Integer.parseInt(scan.token(at + 1).text());
        return dateBehind(at + 2)
                .flatMap(year -> beginning(at, year).flatMap(born -> of(at, born, year, count, Manner.AGE)));
    }

    private static boolean isNumber(Token token) {
        return token.isNumber() && token.text().length() <= LONGEST_NUMBER;
    }

    /** "in 2020" behind the milestone. */
    private Optional<Find<When>> dateBehind(int at) {
        return isLead(at) ? dates.startingAt(at + 1).filter(ToldDates::isSingleYear) : Optional.empty();
    }

    /** "In 2012, the town": the date with which the sentence opens. */
    private Optional<Find<When>> opening(int at) {
        int start = scan.sentenceStart(at);
        return isLead(start) ? dates.startingAt(start + 1).filter(ToldDates::isSingleYear) : Optional.empty();
    }

    private boolean isLead(int at) {
        return scan.token(at).lower().equals("in") || scan.token(at).lower().equals("on");
    }

    /** "In 2010 they planned for the anniversary in 2014": a date behind "in" is that of the event only if it lies before. */
    private boolean isLeadOf(Find<When> event, Find<When> year) {
        return scan.token(event.from() - 1).lower().equals("of") || isBefore(event, year);
    }

    private static boolean isBefore(Find<When> event, Find<When> year) {
        return ToldDates.value(event)
                .latest()
                .flatMap(end -> ToldDates.value(year).earliest().map(end::isBefore))
                .orElse(false);
    }

    /** "of the sinking of 1912", "of its opening in 1970", with nothing but words between. */
    private Optional<Find<When>> eventOf(int at) {
        return dates.firstBetween(at, Math.min(at + LONGEST_EVENT, scan.sentenceEnd(at)))
                .filter(ToldDates::isSingleYear)
                .filter(date -> scan.token(date.from() - 1).lower().equals("of") || isLead(date.from() - 1))
                .filter(date -> IntStream.range(at + 1, date.from())
                        .allMatch(i -> scan.token(i).isWord()));
    }

    /** The only other date of the sentence, or of the one before where this one has none, if something was founded or born then. */
    private Optional<Find<When>> beginning(int at, Find<When> year) {
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        int end = Math.min(scan.sentenceEnd(at), at + WINDOW);
        List<Find<When>> others =
                told(start, end).filter(date -> !date.equals(year)).toList();
        if (others.isEmpty() && start > 0 && isTakenUp(year)) {
            int before = Math.max(scan.sentenceStart(start - 1), start - WINDOW);
            others = told(before, start).toList();
            return others.size() == 1 && hasNoOthers(before, end)
                    ? others.stream().filter(this::isBeginning).findFirst()
                    : Optional.empty();
        }
        return others.size() == 1 && hasNoOthers(start, end)
                ? others.stream().filter(this::isBeginning).findFirst()
                : Optional.empty();
    }

    /** "In 2010, it celebrated": what the sentence before was about; its own café has an age of its own. */
    private boolean isTakenUp(Find<When> year) {
        int subject = scan.token(year.to()).is(',') ? year.to() + 1 : year.to();
        return PRONOUNS.contains(scan.token(subject).lower());
    }

    private Stream<Find<When>> told(int start, int end) {
        return dates.between(start, end).filter(ToldDates::tellsYear);
    }

    private boolean isBeginning(Find<When> date) {
        String verb = scan.token(date.from() - 2).lower();
        return isLead(date.from() - 1)
                && (FOUNDED.contains(verb) || verb.equals("born"))
                && ToldDates.isSingleYear(date);
    }

    private boolean hasNoOthers(int start, int end) {
        return IntStream.range(start, end)
                .noneMatch(i -> OTHERS.contains(scan.token(i).lower()));
    }

    private static Optional<Find<Elapsed>> of(int at, Find<When> first, Find<When> last, int count, Manner manner) {
        int from = Math.min(first.from(), last.from());
        int to = Math.max(at + 1, Math.max(first.to(), last.to()));
        Elapsed elapsed = new Elapsed(ToldDates.value(first), ToldDates.value(last), count, Elapsed.Unit.YEAR, manner);
        return Optional.of(Find.printed(Kinds.ELAPSED, from, to, "chronology/elapsed", elapsed));
    }
}
