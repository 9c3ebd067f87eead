package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads parts of which the last is told to be the rest: "of 40 planes 25 ... and the other 17", "... the remaining 5 %". */
final class Remainders {

    private static final Lexicon REST = Lexicon.load(Remainders.class, "rest-words.txt");
    private static final Lexicon UNDECIDED = Lexicon.load(Remainders.class, "undecided.txt");
    private static final Lexicon DEFINITE = Lexicon.load(Enumerations.class, "definite.txt");
    private static final Figure HUNDRED_PERCENT =
            Figure.exact(BigDecimal.valueOf(100), Unit.PERCENT, BigDecimal.valueOf(100));
    private static final int WINDOW = 40;
    /** "did not yet know". */
    private static final int LONGEST_PREDICATE = 4;

    private final Scan scan;
    private final Found found;

    private Remainders(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The sentences of a page that tell a rest, in reading order. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        Remainders reader = new Remainders(scan, found);
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> rest : found.figures().values()) {
            boolean percent = Found.value(rest).unit().equals(Unit.PERCENT);
            if (reader.isRest(rest)) {
                (percent ? reader.ofHundred(rest, true) : reader.ofCount(rest, true)).ifPresent(all::add);
            } else if (percent ? reader.isUndecided(rest) : reader.isLast(rest)) {
                (percent ? reader.ofHundred(rest, false) : reader.ofCount(rest, false))
                        .filter(breakdown ->
                                breakdown.readings().get(0).value().parts().size() > 2)
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** "the remaining 17", "others 13 per cent". */
    private boolean isRest(Find<Figure> figure) {
        String word = scan.token(figure.from() - 1).lower();
        boolean others = word.equals("others") && Found.value(figure).unit().equals(Unit.PERCENT);
        return (others
                        || (REST.contains(word)
                                && scan.token(figure.from() - 2).lower().equals("the")))
                && Found.value(figure).bound() == Bound.EXACT;
    }

    /** "18 per cent were undecided": behind two others such shares are told of one whole. */
    private boolean isUndecided(Find<Figure> figure) {
        return IntStream.range(figure.to(), figure.to() + LONGEST_PREDICATE)
                .takeWhile(i -> scan.token(i).isWord())
                .anyMatch(i -> UNDECIDED.contains(scan.token(i).lower()));
    }

    /** "19 agreed, five did not and | three abstained". */
    private boolean isLast(Find<Figure> figure) {
        int next = Optional.ofNullable(found.figures().higherKey(figure.from())).orElse(scan.size());
        return scan.token(figure.from() - 1).lower().equals("and")
                && Found.value(figure).unit().equals(Unit.NONE)
                && next >= scan.sentenceEnd(figure.from());
    }

    private List<Find<Figure>> before(Find<Figure> rest) {
        int start = Math.max(scan.sentenceStart(rest.from()), rest.from() - WINDOW);
        return List.copyOf(found.figures().subMap(start, rest.from()).values());
    }

    /** Every figure before the rest must be a percentage of the same whole. */
    private Optional<Find<Breakdown>> ofHundred(Find<Figure> rest, boolean complete) {
        List<Find<Figure>> parts = before(rest);
        boolean plain = parts.stream()
                .allMatch(part -> Found.value(part).unit().equals(Unit.PERCENT)
                        && Found.value(part).bound() == Bound.EXACT);
        boolean oneWhole = parts.stream()
                .skip(1)
                .noneMatch(part -> scan.token(part.to()).lower().equals("of"));
        return !parts.isEmpty()
                        && plain
                        && oneWhole
                        && !scan.token(rest.to()).lower().equals("of")
                ? Optional.of(find(parts.get(0).from(), HUNDRED_PERCENT, parts, rest, complete))
                : Optional.empty();
    }

    /** "Of the 40 planes, 25 are ...": the whole stands first, and nothing else is counted in between. */
    private Optional<Find<Breakdown>> ofCount(Find<Figure> rest, boolean complete) {
        List<Find<Figure>> told = before(rest);
        if (told.size() < 2 || !isWhole(told.get(0))) {
            return Optional.empty();
        }
        Find<Figure> whole = told.get(0);
        List<Find<Figure>> parts = told.subList(1, told.size());
        boolean counted = Additive.isCount(Found.value(rest))
                && parts.stream().allMatch(part -> isPart(part, Found.value(whole)));
        return counted ? Optional.of(find(whole.from(), Found.value(whole), parts, rest, complete)) : Optional.empty();
    }

    private boolean isWhole(Find<Figure> figure) {
        int at = DEFINITE.contains(scan.token(figure.from() - 1).lower()) ? figure.from() - 2 : figure.from() - 1;
        return scan.token(at).lower().equals("of")
                && scan.sentenceStart(figure.from()) == at
                && Found.value(figure).unit().family() == Unit.Family.COUNT
                && Additive.isCount(Found.value(figure));
    }

    /** A count in a clause of its own: behind a comma or "and", of nothing else than the whole. */
    private boolean isPart(Find<Figure> figure, Figure whole) {
        Figure part = Found.value(figure);
        boolean same = part.unit().equals(Unit.NONE) || part.unit().equals(whole.unit());
        boolean opens = scan.token(figure.from() - 1).is(',')
                || scan.token(figure.from() - 1).lower().equals("and");
        return same && opens && Additive.isCount(part);
    }

    private static Find<Breakdown> find(
            int from, Figure whole, List<Find<Figure>> parts, Find<Figure> rest, boolean complete) {
        List<Figure> all = new ArrayList<>(parts.stream().map(Found::value).toList());
        all.add(Found.value(rest));
        return Find.printed(
                Kinds.BREAKDOWN, from, rest.to(), "relation/remainder", new Breakdown(whole, all, complete));
    }
}
