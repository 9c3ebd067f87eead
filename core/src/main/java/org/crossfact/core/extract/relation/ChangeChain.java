package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.relation.ToldFigures.Role;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Walks on from a verb of change and gathers the figures that its prepositions lead to, until anything else is said. */
final class ChangeChain {

    private static final Lexicon LEADS = Lexicon.load(ChangeChain.class, "change-leads.txt");
    private static final Lexicon NOUNS = Lexicon.load(ChangeChain.class, "change-nouns.txt");
    private static final Lexicon BEFORE_FIGURE = Lexicon.load(ChangeChain.class, "before-figure.txt");
    private static final Lexicon ENDS = Lexicon.load(ChangeChain.class, "change-ends.txt");
    private static final Lexicon OTHER_BASE_AFTER = Lexicon.load(ChangeChain.class, "other-base-after.txt");
    /** "from 10 workers in the old hall to 15": no more words stand between two figures. */
    private static final int WIDEST_GAP = 6;

    private static final MathContext SHARE_DIGITS = new MathContext(3);
    /** "an increase of": comma, article, noun and preposition. */
    private static final int LONGEST_LEAD = 4;

    private final Scan scan;
    private final Found found;
    private final int verb;
    private final Direction direction;
    private final ToldFigures told = new ToldFigures();
    private int start;
    private int end;
    private Optional<Role> next = Optional.of(Role.BY);

    ChangeChain(Scan scan, Found found, int verb, Direction direction) {
        this.scan = scan;
        this.found = found;
        this.verb = verb;
        this.direction = direction;
        this.start = verb;
        this.end = verb + 1;
    }

    ChangeChain multiplied(Find<Figure> factor) {
        told.put(Role.FACTOR, Found.value(factor));
        end = factor.to();
        next = Optional.empty();
        return this;
    }

    ChangeChain arrivedAt(Find<Figure> value) {
        told.put(Role.TO, Found.value(value));
        start = value.from();
        return this;
    }

    /** The change, when at least two of its figures are told and one of them is a value. */
    Optional<Find<Change>> read() {
        int at = Math.max(verb + 1, end);
        int last = at;
        int limit = scan.sentenceEnd(verb);
        while (at < limit && at - last <= WIDEST_GAP) {
            Optional<Find<Figure>> figure = found.figureAt(at);
            if (figure.isPresent()) {
                if (!take(figure.get())) {
                    break;
                }
                at = end;
                last = at;
            } else {
                int after = step(at);
                if (after == at) {
                    break;
                }
                at = after;
            }
        }
        return told.areRelated() ? Optional.of(Changes.find(start, end, told.change(direction))) : Optional.empty();
    }

    /** Takes a figure for the role that the words before it gave it; not where there was none. */
    private boolean take(Find<Figure> find) {
        Figure figure = Found.value(find);
        if (next.isEmpty()) {
            return false;
        }
        if (figure.bound() == Bound.RANGE && isTwoValues(find)) {
            return takeBoth(find, next.get());
        }
        Role role = next.get() == Role.BY ? difference(figure) : next.get();
        next = Optional.empty();
        if (role == Role.BY && figure.unit().equals(Unit.NONE) && isBelowOne(figure)) {
            return takeFraction(find);
        }
        if (figure.unit().family() == Unit.Family.ORDINAL || told.has(role)) {
            return false;
        }
        if (role == Role.SHARE && isOfOtherBase(find.to())) {
            return false;
        }
        if (role == Role.FROM && told.has(Role.SHARE) && Changes.isOfLongAgo(scan, found, find.to())) {
            return false;
        }
        told.put(role, figure);
        end = find.to();
        return true;
    }

    /** "up 60 % on the year before"; in "up 50 % from 10" the base is one of the values. */
    private boolean isOfOtherBase(int after) {
        String word = scan.token(after).lower();
        boolean baseFollows = word.equals("from") && isFigureSoon(after + 1);
        return OTHER_BASE_AFTER.contains(word) && !baseFollows;
    }

    /** "from 10 to 15" and "by 5 to 15 from 10" look like ranges. */
    private boolean isTwoValues(Find<Figure> find) {
        Figure range = Found.value(find);
        if (next.equals(Optional.of(Role.FROM))) {
            return true;
        }
        boolean from = scan.token(find.to()).is(',')
                ? scan.token(find.to() + 1).lower().equals("from")
                : scan.token(find.to()).lower().equals("from");
        return from
                && difference(range) == Role.BY
                && isFigureSoon(find.to() + (scan.token(find.to()).is(',') ? 2 : 1));
    }

    private boolean takeBoth(Find<Figure> find, Role first) {
        Figure range = Found.value(find);
        next = Optional.empty();
        if (told.has(first) || told.has(Role.TO)) {
            return false;
        }
        told.put(first, Figure.exact(range.amount(), range.unit(), range.step()));
        told.put(Role.TO, Figure.exact(range.high(), range.unit(), range.step()));
        end = find.to();
        return true;
    }

    /** "by a third" is a share, and a rough one; "by half a point" is none. */
    private boolean takeFraction(Find<Figure> find) {
        String after = scan.token(find.to()).lower();
        boolean alone = !after.equals("of") && !after.equals("a") && !told.has(Role.SHARE);
        boolean share = scan.token(find.from() - 1).lower().equals("by") && alone;
        if (share) {
            BigDecimal percent = Found.value(find).amount().movePointRight(2).round(SHARE_DIGITS);
            told.put(
                    Role.SHARE,
                    Figure.exact(percent, Unit.PERCENT, BigDecimal.ONE).hedged(Bound.ABOUT));
            end = find.to();
        }
        return share;
    }

    private static boolean isBelowOne(Figure figure) {
        return figure.amount().compareTo(BigDecimal.ONE) < 0;
    }

    private static Role difference(Figure figure) {
        return switch (figure.unit().family()) {
            case PERCENT -> Role.SHARE;
            case MULTIPLE -> Role.FACTOR;
            default -> Role.BY;
        };
    }

    private boolean isFigureSoon(int at) {
        int i = at;
        while (BEFORE_FIGURE.contains(scan.token(i).lower()) && i < at + LONGEST_LEAD) {
            i++;
        }
        return found.figureAt(i).isPresent();
    }

    /** One past what stands at {@code at} if the chain may go on there; else {@code at}. */
    private int step(int at) {
        int afterDate = found.afterDate(at);
        if (afterDate > at) {
            next = Optional.empty();
            return afterDate;
        }
        Token token = scan.token(at);
        if (token.is(',') || token.is('(') || token.lower().equals("or")) {
            return aside(at);
        }
        if (token.is(')')) {
            return at + 1;
        }
        boolean ends = ENDS.contains(token.lower()) && !isHalfOfYear(at);
        if (!token.isWord() || ends || Changes.VERBS.contains(token.lower())) {
            return at;
        }
        Optional<String> lead = LEADS.value(token.lower());
        if (lead.isPresent()) {
            next = Optional.of(Role.valueOf(lead.get()));
        } else if (!BEFORE_FIGURE.contains(token.lower())) {
            next = Optional.empty();
        }
        return at + 1;
    }

    /** "fell to 12 in the first half from 15". */
    private boolean isHalfOfYear(int at) {
        String before = scan.token(at - 1).lower();
        return scan.token(at).lower().equals("half") && (before.equals("first") || before.equals("second"));
    }

    /** ", up 50 %", "(an increase of 5)", "or 12 %": the difference told once more; ", from 10" goes on. */
    private int aside(int mark) {
        int first = scan.token(mark + 1).lower().equals("or") ? mark + 2 : mark + 1;
        for (int i = first; i <= first + LONGEST_LEAD - 1; i++) {
            String word = scan.token(i).lower();
            Optional<String> way = Changes.UP_OR_DOWN.value(word).or(() -> NOUNS.value(word));
            if (way.isPresent()) {
                boolean same = Changes.direction(way.get()) == direction;
                next = Optional.of(Role.BY);
                return same ? i + 1 + (scan.token(i + 1).lower().equals("of") ? 1 : 0) : mark;
            }
            if (LEADS.contains(word)) {
                return isOtherBefore(word) ? mark : i;
            }
            if (found.figureAt(i).isPresent()) {
                next = Optional.of(Role.BY);
                return tellsShare(i) && (first > mark + 1 || !scan.token(mark).is(',')) ? i : mark;
            }
            if (!BEFORE_FIGURE.contains(word)) {
                return mark;
            }
        }
        return mark;
    }

    /** "(12 %)", "or 12 %"; "to 30 C (86 F)" and "to $77 million, or $3.26" tell no difference. */
    private boolean tellsShare(int at) {
        return found.figureAt(at)
                .filter(find -> Found.value(find).unit().equals(Unit.PERCENT))
                .isPresent();
    }

    /** "rose by 12 to 340, from 290 a week ago": the difference is not that to the value behind the comma. */
    private boolean isOtherBefore(String lead) {
        boolean differs = told.has(Role.BY) || told.has(Role.SHARE);
        return lead.equals("from") && told.has(Role.TO) && differs;
    }
}
