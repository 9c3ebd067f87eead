package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Unit;

/** Reads changes: "rose from 10 to 15, up 50 %", "doubled to 40", "was $9m, down 10 % from $10m". */
final class Changes {

    static final Lexicon VERBS = Lexicon.load(Changes.class, "change-verbs.txt");
    static final Lexicon UP_OR_DOWN = Lexicon.load(Changes.class, "up-or-down.txt");
    private static final Lexicon VERBS_BEFORE_UP = Lexicon.load(Changes.class, "verbs-before-up.txt");
    private static final Lexicon FACTOR_VERBS = Lexicon.load(Changes.class, "factor-verbs.txt");
    private static final ByForm<Boolean> BEGINNINGS = new ByForm<>(token -> token.isWord()
            && Stream.of(VERBS, UP_OR_DOWN, FACTOR_VERBS).anyMatch(list -> list.contains(token.lower())));
    private static final Lexicon OTHER_BASES = Lexicon.load(Changes.class, "other-bases.txt");
    /** Words so far from the verb speak of something else. */
    private static final int WINDOW = 40;
    /** In January the year before the last is still news. */
    private static final int LATEST_YEARS = 2;

    private static final int DIGITS_OF_YEAR = 4;

    private Changes() {}

    /** The changes of a page in reading order; no two share a word. */
    static List<Find<Change>> of(Scan scan, Found found) {
        List<Find<Change>> changes = new ArrayList<>();
        int read = 0;
        for (int at = 0; at < scan.size(); at++) {
            Optional<Find<Change>> change = at < read ? Optional.empty() : startingAt(scan, found, at);
            if (change.isPresent()) {
                changes.add(change.get());
                read = change.get().to();
            }
        }
        return changes;
    }

    private static Optional<Find<Change>> startingAt(Scan scan, Found found, int at) {
        Token word = scan.token(at);
        if (!BEGINNINGS.of(word)) {
            return Optional.empty();
        }
        Optional<ChangeChain> chain = VERBS.value(word.lower())
                .map(way -> new ChangeChain(scan, found, at, direction(way)))
                .or(() -> multiplied(scan, found, at))
                .or(() -> besides(scan, found, at));
        return chain.filter(begun -> !hasOtherBase(scan, at)).flatMap(ChangeChain::read);
    }

    /** "doubled" is the verb and tells the factor. */
    private static Optional<ChangeChain> multiplied(Scan scan, Found found, int at) {
        return FACTOR_VERBS.contains(scan.token(at).lower())
                ? found.figureAt(at)
                        .filter(find -> Found.value(find).unit().family() == Unit.Family.MULTIPLE)
                        .map(find -> new ChangeChain(scan, found, at, multiplying(find)).multiplied(find))
                : Optional.empty();
    }

    private static Direction multiplying(Find<Figure> factor) {
        return Found.value(factor).amount().compareTo(BigDecimal.ONE) < 0 ? Direction.DOWN : Direction.UP;
    }

    /** "edged up from 10 to 15"; in "15 members, up 5 from 10" the value after stands before "up". */
    private static Optional<ChangeChain> besides(Scan scan, Found found, int at) {
        Optional<String> way = UP_OR_DOWN.value(scan.token(at).lower());
        Token before = scan.token(at - 1);
        if (way.isPresent() && VERBS_BEFORE_UP.contains(before.lower())) {
            return Optional.of(new ChangeChain(scan, found, at, direction(way.get())));
        }
        if (way.isEmpty() || !(before.is(',') || before.is('('))) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.figures().lowerEntry(at))
                .map(Map.Entry::getValue)
                .filter(find -> find.to() == at - 1)
                .flatMap(find -> found.figureAt(find.from()))
                .map(find -> new ChangeChain(scan, found, at, direction(way.get())).arrivedAt(find));
    }

    static Direction direction(String way) {
        return way.equals("up") ? Direction.UP : Direction.DOWN;
    }

    /** Growth "in real terms" or "a year" is not the one between the two values. */
    private static boolean hasOtherBase(Scan scan, int at) {
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        int end = Math.min(scan.sentenceEnd(at), at + WINDOW);
        for (int i = start; i < end; i++) {
            if (OTHER_BASES.contains(scan.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "fell 3 % to 12 million from 14 million in 2010": the percentage of this year is not one of that year. */
    static boolean isOfLongAgo(Scan scan, Found found, int after) {
        Token year = scan.token(after + 1);
        boolean told = scan.token(after).lower().equals("in") && found.afterDate(after + 1) > after + 1;
        if (!told || !year.isNumber() || year.text().length() != DIGITS_OF_YEAR) {
            return false;
        }
        return scan.page()
                .published()
                .date()
                .filter(PartialDate::hasYear)
                .map(date -> date.year() - LATEST_YEARS > Integer.parseInt(year.text()))
                .orElse(true);
    }

    static Find<Change> find(int from, int to, Change change) {
        return Find.printed(Kinds.CHANGE, from, to, "relation/change", change);
    }
}
