package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.measure.Measure;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Restatement;
import org.crossfact.core.value.Unit;

/** Reads figures told twice: "10 miles (16 km)", "¥43tn ($307bn)", "one in five, or 20 per cent", "15 of 20 (75 %)". */
final class Restatements {

    private static final Lexicon BEFORE_FIGURE = Lexicon.load(ChangeChain.class, "before-figure.txt");
    private static final Lexicon DEFINITE = Lexicon.load(Enumerations.class, "definite.txt");
    private static final int MOST_HEDGES = 3;
    /** "two-thirds of the voters (66 per cent)": no more words stand between a share and its other form. */
    private static final int LONGEST_WHOLE = 4;

    private final Scan scan;
    private final Found found;

    private Restatements(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The restatements of a page in reading order. */
    static List<Find<Restatement>> of(Scan scan, Found found) {
        Restatements reader = new Restatements(scan, found);
        List<Find<Restatement>> all = new ArrayList<>();
        for (Find<Figure> first : found.figures().values()) {
            reader.from(first).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Find<Restatement>> from(Find<Figure> first) {
        Figure figure = Found.value(first);
        if (figure.bound() == Bound.RANGE) {
            return Optional.empty();
        }
        Optional<Find<Restatement>> share = countedShare(first).or(() -> counted(first));
        return share.isPresent() ? share : again(first.from(), behind(first), figure);
    }

    /** One past the words that tell of what a share is one; the end of any other figure. */
    private int behind(Find<Figure> first) {
        if (!isShare(Found.value(first)) || !scan.token(first.to()).lower().equals("of")) {
            return first.to();
        }
        for (int i = first.to() + 1; i <= first.to() + LONGEST_WHOLE; i++) {
            if (!scan.token(i).isWord()) {
                return i;
            }
        }
        return first.to();
    }

    /** "15 of the 20 members (75 per cent)". */
    private Optional<Find<Restatement>> countedShare(Find<Figure> part) {
        return wholeOf(part)
                .flatMap(whole -> ratio(part, whole).flatMap(share -> again(part.from(), whole.to(), share)));
    }

    /** "75 per cent, or 15 of the 20 members". */
    private Optional<Find<Restatement>> counted(Find<Figure> percent) {
        return Found.value(percent).unit().equals(Unit.PERCENT)
                ? afterOr(scan, found, percent.to())
                        .flatMap(part -> wholeOf(part)
                                .flatMap(whole -> ratio(part, whole)
                                        .map(share -> find(percent.from(), whole.to(), share, Found.value(percent)))))
                : Optional.empty();
    }

    /** The figure behind "of" or "of the". */
    private Optional<Find<Figure>> wholeOf(Find<Figure> part) {
        return scan.token(part.to()).lower().equals("of")
                ? found.figureAt(
                        part.to() + (DEFINITE.contains(scan.token(part.to() + 1).lower()) ? 2 : 1))
                : Optional.empty();
    }

    private static Optional<Figure> ratio(Find<Figure> part, Find<Figure> whole) {
        Figure some = Found.value(part);
        Figure all = Found.value(whole);
        boolean counts = isCount(some) && isCount(all) && some.amount().compareTo(all.amount()) < 0;
        if (!counts) {
            return Optional.empty();
        }
        BigDecimal share = some.amount().divide(all.amount(), MathContext.DECIMAL32);
        Bound hedge = some.bound() == Bound.EXACT ? all.bound() : some.bound();
        return Optional.of(
                Figure.exact(share, Unit.NONE, BigDecimal.ONE.movePointLeft(7)).hedged(hedge));
    }

    private static boolean isCount(Figure figure) {
        boolean countable =
                figure.unit().family() == Unit.Family.COUNT || figure.unit().equals(Unit.NONE);
        boolean plain = figure.bound() == Bound.EXACT || figure.bound() == Bound.ABOUT;
        return countable && plain && figure.amount().compareTo(BigDecimal.ONE) >= 0;
    }

    /** The figure in brackets, or behind "or", at token {@code to}, when it is {@code figure} in another form. */
    private Optional<Find<Restatement>> again(int from, int to, Figure figure) {
        boolean bracket = scan.token(to).is('(');
        return afterOr(scan, found, to)
                .filter(second -> ends(bracket, second.to()))
                .filter(second -> isOtherForm(figure, Found.value(second)))
                .map(second -> find(from, bracket ? second.to() + 1 : second.to(), figure, Found.value(second)));
    }

    private static Find<Restatement> find(int from, int to, Figure first, Figure again) {
        return Find.printed(Kinds.RESTATEMENT, from, to, "relation/restatement", new Restatement(first, again));
    }

    /** The figure behind the bracket, or the "or", that stands at a token. */
    static Optional<Find<Figure>> afterOr(Scan scan, Found found, int at) {
        boolean bracket = scan.token(at).is('(');
        int or = scan.token(at).is(',') ? at + 1 : at;
        if (!bracket && !scan.token(or).lower().equals("or")) {
            return Optional.empty();
        }
        int figure = bracket ? at + 1 : or + 1;
        for (int i = 0;
                i < MOST_HEDGES
                        && BEFORE_FIGURE.contains(scan.token(figure).lower())
                        && found.figureAt(figure).isEmpty();
                i++) {
            figure++;
        }
        return found.figureAt(figure);
    }

    /** A bracket tells nothing else, and behind "or" no second thing is compared. */
    private boolean ends(boolean bracket, int to) {
        Token next = scan.token(to);
        return bracket
                ? next.is(')')
                : !next.lower().equals("of") && !next.lower().equals("more");
    }

    private static boolean isOtherForm(Figure first, Figure second) {
        if (second.bound() == Bound.RANGE) {
            return false;
        }
        if (isShare(first)) {
            return second.unit().equals(Unit.PERCENT);
        }
        Unit one = first.unit();
        Unit other = second.unit();
        boolean money = one.family() == Unit.Family.CURRENCY && other.family() == Unit.Family.CURRENCY;
        return money ? !one.equals(other) : isConversion(first, second);
    }

    /** Between metric units only the same digits are a conversion: "1.5 km (1,500 m)"; "1.5 km (500 m)" are two lengths. */
    private static boolean isConversion(Figure one, Figure other) {
        Optional<Measure> first = Measures.of(one.unit().symbol());
        Optional<Measure> second = Measures.of(other.unit().symbol());
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().dimension().equals(second.get().dimension())) {
            return false;
        }
        BigDecimal ratio = first.get().factor().divide(second.get().factor(), MathContext.DECIMAL64);
        boolean powerOfTen = ratio.stripTrailingZeros().precision() == 1;
        boolean offset = first.get().offset().compareTo(second.get().offset()) != 0;
        boolean sameDigits = one.amount().unscaledValue().equals(other.amount().unscaledValue());
        return offset || !powerOfTen || (sameDigits && !one.unit().equals(other.unit()));
    }

    private static boolean isShare(Figure figure) {
        return figure.unit().equals(Unit.NONE)
                && figure.amount().signum() > 0
                && figure.amount().compareTo(BigDecimal.ONE) < 0;
    }
}
