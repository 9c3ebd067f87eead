package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads parts with their total behind them: "seven men and five women, 12 people in all", "(two adults and a child, 3 in total)". */
final class Totals {

    private static final Lexicon TOTAL_WORDS = Lexicon.load(Totals.class, "total-words.txt");
    private static final Lexicon LEADS = Lexicon.load(Totals.class, "total-leads.txt");
    private static final Lexicon WHOLES_OF_PEOPLE = Lexicon.load(Breakdowns.class, "wholes-of-people.txt");
    private static final Lexicon PEOPLE = Lexicon.load(Breakdowns.class, "people.txt");

    private final Scan scan;
    private final Found found;

    private Totals(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The sums of a page whose total stands last, in reading order. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        Totals reader = new Totals(scan, found);
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> total : found.figures().values()) {
            if (Additive.isSum(Found.value(total))) {
                reader.opening(total)
                        .flatMap(mark -> reader.before(mark, total))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** The mark before a figure that is told to be a total. */
    private Optional<Integer> opening(Find<Figure> total) {
        boolean told = scan.token(total.to()).lower().equals("in")
                && TOTAL_WORDS.contains(scan.token(total.to() + 1).lower());
        boolean adverb = scan.token(total.to()).lower().equals("altogether");
        int lead = total.from();
        while (LEADS.contains(scan.token(lead - 1).lower())) {
            lead--;
        }
        boolean led = total.from() - lead > 1;
        Token mark = scan.token(lead - 1);
        boolean opens = mark.is(',') || mark.is('-') || mark.is('\u2013') || mark.is('\u2014') || mark.is('(');
        return opens && (told || adverb || led) ? Optional.of(lead - 1) : Optional.empty();
    }

    /** The parts that end at the mark before a total; the longest such list. */
    private Optional<Find<Breakdown>> before(int mark, Find<Figure> total) {
        int start = scan.sentenceStart(mark);
        for (Map.Entry<Integer, Find<Figure>> first :
                found.figures().subMap(start, mark).entrySet()) {
            Optional<PartList> list =
                    PartList.at(scan, found, first.getKey()).filter(parts -> parts.to() == mark && parts.isJoined());
            if (list.isPresent()) {
                return list.filter(parts -> areOf(Found.value(total), parts))
                        .map(parts -> find(first.getKey(), parts, total));
            }
        }
        return Optional.empty();
    }

    /** Whether the total counts the same: people, when its parts are some; else the things of the parts, or nothing named. */
    private static boolean areOf(Figure total, PartList parts) {
        Unit unit = total.unit();
        boolean people = parts.figures().stream()
                .allMatch(part -> part.unit().equals(Unit.NONE)
                        || PEOPLE.contains(part.unit().symbol()));
        boolean same = parts.figures().stream()
                .allMatch(part -> part.unit().equals(unit)
                        || unit.equals(Unit.NONE)
                        || part.unit().equals(Unit.NONE));
        return ((people && WHOLES_OF_PEOPLE.contains(unit.symbol())) || same)
                && parts.figures().stream().allMatch(part -> Additive.mayBePart(part, total));
    }

    private static Find<Breakdown> find(int from, PartList parts, Find<Figure> total) {
        Breakdown breakdown = new Breakdown(Found.value(total), parts.figures(), true);
        return Find.printed(Kinds.BREAKDOWN, from, total.to(), "relation/total", breakdown);
    }
}
