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
    private static final Lexicon SHARING_OUT = Lexicon.load(Breakdowns.class, "sharing-out.txt");
    private static final int LONGEST_PART = 6;
    /** "189 people were on board:": no more words stand between a whole and its parts. */
    private static final int WIDEST_GAP = 4;

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
        int read = 0;
        for (Find<Figure> whole : found.figures().values()) {
            if (whole.from() >= read && isCount(Found.value(whole))) {
                Optional<Find<Breakdown>> breakdown = new Breakdowns(scan, found).behind(whole);
                breakdown.ifPresent(all::add);
                read = breakdown.map(Find::to).orElse(read);
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
        int opening = opening(whole);
        if (opening < 0) {
            return Optional.empty();
        }
        Token mark = scan.token(opening);
        int end = readParts(opening + 1);
        Token closing = scan.token(end);
        boolean comma = mark.is(',');
        boolean all = joined || (mark.is('(') && parts.size() > 2);
        if (parts.size() < 2 || !all || !closes(mark, closing) || !areFewer(whole)) {
            return Optional.empty();
        }
        boolean adjacent = opening == whole.to();
        boolean complete = !comma || (adjacent && arePeople(whole));
        boolean partly = comma && (adjacent ? areSharedOut() : areOfThem());
        return complete || partly
                ? Optional.of(find(whole, closing.is(')') ? end + 1 : end, complete))
                : Optional.empty();
    }

    /** The mark behind the whole, or behind a few words as in "189 people on board:"; -1 when there is none. */
    private int opening(Find<Figure> whole) {
        for (int at = whole.to(); at <= whole.to() + WIDEST_GAP; at++) {
            Token token = scan.token(at);
            boolean dash = token.is('–') || token.is('—') || (token.is('-') && !scan.touchesPrevious(at));
            boolean beside = at == whole.to() && (token.is('(') || dash);
            if (beside || token.is(':') || token.is(',')) {
                return at;
            }
            if (!token.isWord() || found.figureAt(at).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean closes(Token mark, Token closing) {
        if (mark.is('(')) {
            return closing.is(')');
        }
        boolean ends = closing.is('.') || closing.is(';') || closing.kind() == TokenKind.BREAK;
        return ends || (!mark.is(':') && closing.text().equals(mark.text()));
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

    private boolean areFewer(Find<Figure> whole) {
        return parts.stream()
                .allMatch(part ->
                        Found.value(part).amount().compareTo(Found.value(whole).amount()) < 0);
    }

    /** Between commas only people can be seen to be parts of people. */
    private boolean arePeople(Find<Figure> whole) {
        return WHOLES_OF_PEOPLE.contains(Found.value(whole).unit().symbol())
                && parts.stream()
                        .allMatch(
                                part -> PEOPLE.contains(Found.value(part).unit().symbol()));
    }

    /** "700 in Europe and 600 in Asia": bare counts that one preposition shares out. */
    private boolean areSharedOut() {
        String word = scan.token(parts.get(0).to()).lower();
        return SHARING_OUT.contains(word)
                && parts.stream()
                        .allMatch(part -> Found.value(part).unit().equals(Unit.NONE)
                                && scan.token(part.to()).lower().equals(word));
    }

    /** "30 of them men and 25 women". */
    private boolean areOfThem() {
        Find<Figure> first = parts.get(0);
        String them = scan.token(first.to() + 1).lower();
        boolean people = parts.stream()
                .skip(1)
                .allMatch(part -> PEOPLE.contains(Found.value(part).unit().symbol()));
        return people && scan.token(first.to()).lower().equals("of") && (them.equals("them") || them.equals("whom"));
    }

    private Find<Breakdown> find(Find<Figure> whole, int end, boolean complete) {
        List<Figure> figures = parts.stream().map(Found::value).toList();
        Breakdown breakdown = new Breakdown(Found.value(whole), figures, complete);
        return Find.printed(Kinds.BREAKDOWN, whole.from(), end, "relation/breakdown", breakdown);
    }
}
