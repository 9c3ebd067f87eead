package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads a count with the counts of its parts: "12 people: five men and seven women", "nine medals (4 gold, 5 silver)". */
final class Breakdowns {

    private static final Lexicon PEOPLE = Lexicon.load(Breakdowns.class, "people.txt");
    private static final Lexicon WHOLES_OF_PEOPLE = Lexicon.load(Breakdowns.class, "wholes-of-people.txt");
    private static final Lexicon NO_PARTS = Lexicon.load(Breakdowns.class, "no-parts.txt");
    private static final int LONGEST_PART = 6;
    private static final int MOST_PARTS = 8;

    private final Scan scan;
    private final Found found;
    private final List<Find<Figure>> parts = new ArrayList<>();
    private boolean joined;

    private Breakdowns(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The breakdowns of a page in reading order. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> whole : found.figures().values()) {
            if (isCount(Found.value(whole))) {
                new Breakdowns(scan, found).behind(whole).ifPresent(all::add);
            }
        }
        return all;
    }

    static boolean isCount(Figure figure) {
        boolean countable =
                figure.unit().family() == Unit.Family.COUNT || figure.unit().equals(Unit.NONE);
        return countable
                && figure.bound() == Bound.EXACT
                && figure.amount().signum() > 0
                && figure.amount().scale() <= 0;
    }

    private Optional<Find<Breakdown>> behind(Find<Figure> whole) {
        Token mark = scan.token(whole.to());
        boolean dash = mark.is('–') || mark.is('—') || (mark.is('-') && !scan.touchesPrevious(whole.to()));
        if (!mark.is(':') && !mark.is('(') && !mark.is(',') && !dash) {
            return Optional.empty();
        }
        int end = readParts(whole.to() + 1);
        Token closing = scan.token(end);
        boolean closed = mark.is('(')
                ? closing.is(')')
                : closing.is('.')
                        || closing.is(';')
                        || closing.kind() == TokenKind.BREAK
                        || (!mark.is(':') && closing.text().equals(mark.text()));
        boolean complete = joined || (mark.is('(') && parts.size() > 2);
        boolean sound = closed && complete && parts.size() > 1 && areParts(whole, mark.is(','));
        return sound ? Optional.of(find(whole, closing.is(')') ? end + 1 : end)) : Optional.empty();
    }

    /** Reads "five men, six women and a ..." from token {@code start}; one past what was read. */
    private int readParts(int start) {
        int at = start;
        while (parts.size() < MOST_PARTS) {
            Optional<Find<Figure>> part = found.figureAt(at).filter(figure -> isCount(Found.value(figure)));
            if (part.isEmpty()) {
                parts.clear();
                return at;
            }
            parts.add(part.get());
            int end = endOfPart(part.get());
            int next = afterJoint(end);
            if (next == end || found.figureAt(next).isEmpty()) {
                return end;
            }
            joined |= scan.token(next - 1).lower().equals("and");
            at = next;
        }
        return at;
    }

    private int endOfPart(Find<Figure> part) {
        int at = part.to();
        while (at < part.to() + LONGEST_PART
                && scan.token(at).isWord()
                && !scan.token(at).lower().equals("and")
                && !NO_PARTS.contains(scan.token(at).lower())) {
            at++;
        }
        return at;
    }

    private int afterJoint(int at) {
        int comma = scan.token(at).is(',') || scan.token(at).is(';') ? at + 1 : at;
        return scan.token(comma).lower().equals("and") ? comma + 1 : comma;
    }

    /** Parts are fewer than the whole; between commas only people can be seen to be parts of people. */
    private boolean areParts(Find<Figure> whole, boolean betweenCommas) {
        Figure all = Found.value(whole);
        boolean fewer =
                parts.stream().allMatch(part -> Found.value(part).amount().compareTo(all.amount()) < 0);
        boolean people = WHOLES_OF_PEOPLE.contains(all.unit().symbol())
                && parts.stream()
                        .allMatch(
                                part -> PEOPLE.contains(Found.value(part).unit().symbol()));
        return fewer && (people || !betweenCommas);
    }

    private Find<Breakdown> find(Find<Figure> whole, int end) {
        List<Figure> figures = parts.stream().map(Found::value).toList();
        return Find.printed(
                Kinds.BREAKDOWN, whole.from(), end, "relation/breakdown", new Breakdown(Found.value(whole), figures));
    }
}
