package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads a whole with its parts behind it: "12 people: five men and seven women", "nine medals (4 gold, 5 silver)". */
final class Breakdowns {

    private static final Lexicon PEOPLE = Lexicon.load(Breakdowns.class, "people.txt");
    private static final Lexicon WHOLES_OF_PEOPLE = Lexicon.load(Breakdowns.class, "wholes-of-people.txt");
    private static final Lexicon DEFINITE = Lexicon.load(Enumerations.class, "definite.txt");
    private static final Lexicon BEING = Lexicon.load(Breakdowns.class, "being.txt");

    private final Scan scan;
    private final Found found;

    private Breakdowns(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The breakdowns of a page in reading order. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        Breakdowns reader = new Breakdowns(scan, found);
        List<Find<Breakdown>> all = new ArrayList<>();
        int read = 0;
        for (Find<Figure> whole : found.figures().values()) {
            if (whole.from() >= read && Additive.isSum(Found.value(whole)) && !reader.isItselfWhole(whole)) {
                Optional<Find<Breakdown>> breakdown = reader.behind(whole);
                breakdown.ifPresent(all::add);
                read = breakdown.map(Find::to).orElse(read);
            }
        }
        return all;
    }

    /** "61 of the 100 senators, 40 ... and 21 ...": the parts are those of the 61. */
    private boolean isItselfWhole(Find<Figure> whole) {
        int of = isDefinite(whole.from() - 1) ? whole.from() - 2 : whole.from() - 1;
        Map.Entry<Integer, Find<Figure>> before = found.figures().lowerEntry(whole.from());
        return scan.token(of).lower().equals("of")
                && before != null
                && before.getValue().to() == of;
    }

    private Optional<Find<Breakdown>> behind(Find<Figure> whole) {
        Optional<PartLead> lead = PartLead.behind(scan, found, whole);
        Optional<PartList> list = lead.flatMap(of -> PartList.at(scan, found, of.parts()))
                .filter(parts ->
                        parts.figures().stream().allMatch(part -> Additive.mayBePart(part, Found.value(whole))));
        return list.isEmpty()
                        || !closes(
                                scan.token(lead.get().mark()),
                                scan.token(list.get().to()))
                ? Optional.empty()
                : find(whole, lead.get(), list.get());
    }

    private Optional<Find<Breakdown>> find(Find<Figure> whole, PartLead lead, PartList list) {
        boolean complete = isComplete(whole, lead, list);
        if (!complete && !isPartly(whole, lead, list)) {
            return Optional.empty();
        }
        Breakdown breakdown = new Breakdown(Found.value(whole), list.figures(), complete);
        int end = scan.token(list.to()).is(')') ? list.to() + 1 : list.to();
        return Optional.of(Find.printed(Kinds.BREAKDOWN, whole.from(), end, "relation/breakdown", breakdown));
    }

    private static boolean closes(Token mark, Token closing) {
        if (mark.is('(')) {
            return closing.is(')');
        }
        boolean ends = closing.is('.') || closing.is(';') || closing.kind() == TokenKind.BREAK;
        return ends
                || (mark.kind() == TokenKind.MARK
                        && !mark.is(':')
                        && closing.text().equals(mark.text()));
    }

    /** Whether the form says that the parts are all there are. */
    private boolean isComplete(Find<Figure> whole, PartLead lead, PartList list) {
        Token mark = scan.token(lead.mark());
        boolean adjacent = lead.mark() == whole.to();
        return switch (lead.words()) {
            case SOME -> list.endsInRest();
            case ALL -> list.isJoined();
            case NONE ->
                mark.is(',')
                        ? list.isJoined() && adjacent && arePeople(whole, list)
                        : list.isJoined()
                                ? adjacent || isNear(whole, lead) || list.isPlain()
                                : mark.is('(') && list.parts().size() > 2;
        };
    }

    private static boolean isNear(Find<Figure> whole, PartLead lead) {
        return lead.mark() - whole.to() <= PartLead.NARROW_GAP;
    }

    /** Whether the parts are of the whole and none is counted twice, though there may be more. */
    private boolean isPartly(Find<Figure> whole, PartLead lead, PartList list) {
        boolean beside = lead.words() == PartLead.Words.SOME
                || (lead.words() == PartLead.Words.NONE
                        && scan.token(lead.mark()).is(',')
                        && !Found.value(whole).unit().equals(Unit.NONE));
        return beside && list.isJoined() && (list.isSharedOut() || areOfThem(list) || isSubject(whole, lead, list));
    }

    /** Between commas only people can be seen to be parts of people. */
    private static boolean arePeople(Find<Figure> whole, PartList list) {
        return WHOLES_OF_PEOPLE.contains(Found.value(whole).unit().symbol())
                && list.figures().stream()
                        .allMatch(part -> PEOPLE.contains(part.unit().symbol()));
    }

    /** "30 of them men and 25 women". */
    private static boolean areOfThem(PartList list) {
        return list.parts().get(0).isOfThem()
                && PEOPLE.contains(Lemmas.noun(list.parts().get(0).tail()))
                && list.figures().stream()
                        .skip(1)
                        .allMatch(part -> PEOPLE.contains(part.unit().symbol()));
    }

    /** "Three ships were damaged, two tankers and two trawlers.": the list says what the subject of the sentence consists of. */
    private boolean isSubject(Find<Figure> whole, PartLead lead, PartList list) {
        int first = isDefinite(whole.from() - 1) ? whole.from() - 1 : whole.from();
        boolean things = list.figures().stream().allMatch(part -> part.unit().family() == Unit.Family.COUNT);
        return lead.words() == PartLead.Words.NONE
                && things
                && list.parts().stream().allMatch(part -> part.tail().isEmpty())
                && first == scan.sentenceStart(whole.from())
                && BEING.contains(scan.token(whole.to()).lower())
                && scan.token(list.to()).is('.');
    }

    private boolean isDefinite(int at) {
        return DEFINITE.contains(scan.token(at).lower());
    }
}
