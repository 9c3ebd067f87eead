package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.compare.FigureScale;
import org.crossfact.core.compare.MoneyNouns;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;
import org.crossfact.core.value.When;

/** Finds the slots of an article: its figures, its dates and the names in its sentences. */
final class SlotReader {

    /** Two goals are no two men: a score stands only for a score. */
    private static final Unit SCORE = Unit.count("score");

    private static final String AGE = "figure/age";

    private static final int LONGEST_DATELINE_PLACE = 40;

    private final FactSheet sheet;
    private final List<Slot<?>> slots = new ArrayList<>();
    private int nextClaim;

    SlotReader(FactSheet sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.sentences().size(); i++) {
            read(i, sheet.sentences().get(i));
        }
    }

    List<Slot<?>> slots() {
        return slots;
    }

    private void read(int number, Sentence sentence) {
        List<Place> places = claimed(sentence);
        List<Place> all = new ArrayList<>(places);
        all.addAll(UnclaimedPlaces.of(sheet, sentence, places));
        for (Place found : all) {
            Place place = WhenClause.timed(sentence, found, places);
            Surroundings around = SurroundingsReader.read(sentence, place, places);
            List<String> words = sentence.words().subList(place.from(), place.to()).stream()
                    .map(Word::base)
                    .toList();
            slot(place, number, words, around).ifPresent(slots::add);
            DateRole.of(sentence, place, places).stream()
                    .map(role -> role.slot(number, words, around))
                    .forEach(slots::add);
        }
    }

    /** "BREVIK, Oct 21 (Agency) - At least four", "Brevik Herald, 21 October" tell the day of the article and of nothing in it. */
    private boolean isDateline(Sentence sentence, Claim<?> claim) {
        int from = claim.span().start() - sentence.span().start();
        int to = claim.span().end() - sentence.span().start();
        boolean ownDay = claim.as(Kinds.DATE)
                .flatMap(Claim::value)
                .flatMap(When::single)
                .equals(sheet.from().published());
        return ownDay
                && from < LONGEST_DATELINE_PLACE
                && (to < sentence.text().length()
                        ? isEndOfDateline(sentence.text().substring(to).stripLeading())
                        : sentence.words().stream().noneMatch(Word::isVerb));
    }

    private static boolean isEndOfDateline(String rest) {
        int bracket = rest.startsWith("(") ? rest.indexOf(')') : -1;
        String behind = rest.substring(bracket + 1).stripLeading();
        return behind.startsWith("-") || behind.startsWith("\u2013") || behind.startsWith("\u2014");
    }

    /** The figures and dates in the sentence; claims are in reading order. */
    private List<Place> claimed(Sentence sentence) {
        List<Place> places = new ArrayList<>();
        List<Claim<?>> claims = sheet.claims();
        while (nextClaim < claims.size()
                && claims.get(nextClaim).span().start() < sentence.span().start()) {
            nextClaim++;
        }
        for (int i = nextClaim;
                i < claims.size()
                        && claims.get(i).span().start() < sentence.span().end();
                i++) {
            Claim<?> claim = claims.get(i);
            boolean read = claim.kind() == (Object) Kinds.FIGURE || claim.kind() == (Object) Kinds.DATE;
            if (read && isCertain(claim) && claim.value().isPresent() && !isDateline(sentence, claim)) {
                place(sentence, claim)
                        .filter(place -> !isType(sentence, place) && !isPeriodOfAll(sentence, place))
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    /** "On July" and "the 21th" are badly put, but leave no doubt of what is meant. */
    private static boolean isCertain(Claim<?> claim) {
        return !claim.isFlawed() || (claim.isFlawed(Flaw.Type.MALFORMED) && claim.isDecided());
    }

    /** "The first flight of the 797": a bare number in digits that an article leads to names a type. */
    private static boolean isType(Sentence sentence, Place place) {
        boolean bare = place.claim()
                .as(Kinds.FIGURE)
                .flatMap(Claim::value)
                .filter(figure -> figure.unit().equals(Unit.NONE))
                .isPresent();
        return bare
                && place.to() - place.from() == 1
                && place.from() > 0
                && sentence.words().get(place.from() - 1).base().equals("the");
    }

    /**
     * "In the quarter ended March 31", "the 1986/87 season": the time of all that is told, which every article of a template
     * has. In a story that the user told it is a fact like others.
     */
    private boolean isPeriodOfAll(Sentence sentence, Place place) {
        boolean ends = place.from() > 0
                && sentence.words().get(place.from() - 1).base().equals("end");
        return sheet.from().story().isEmpty()
                && place.claim()
                        .as(Kinds.DATE)
                        .filter(date -> ends || isSeason(date))
                        .isPresent();
    }

    private static boolean isSeason(Claim<When> claim) {
        return claim.quote().contains("/")
                && claim.value()
                        .filter(when -> when.date() instanceof DateInterval)
                        .isPresent();
    }

    private static Optional<Place> place(Sentence sentence, Claim<?> claim) {
        int from = -1;
        int to = -1;
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().overlaps(claim.span())) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Place(claim, from, to));
    }

    private static Optional<Slot<?>> slot(Place place, int sentence, List<String> words, Surroundings around) {
        Claim<?> claim = place.claim();
        Optional<Slot<?>> figure = claim.as(Kinds.FIGURE).map(found -> figure(found, sentence, words, around));
        Optional<Slot<?>> date =
                claim.as(Kinds.DATE).map(found -> slot(found, Slot.Sort.DATE, sentence, words, around));
        Optional<Slot<?>> name =
                claim.as(Kinds.NAME).map(found -> slot(found, Slot.Sort.NAME, sentence, words, around));
        Optional<Slot<?>> stance = claim.as(Kinds.STANCE)
                .map(found -> slot(found, Slot.Sort.of(found.value().orElseThrow()), sentence, words, around));
        return figure.or(() -> date).or(() -> name).or(() -> stance);
    }

    private static <V> Slot<V> slot(
            Claim<V> claim, Slot.Sort sort, int sentence, List<String> words, Surroundings around) {
        return new Slot<>(claim, claim.value().orElseThrow(), sort, sentence, words, around);
    }

    /** What is counted stands among the words around, so that "12 men" may stand where "15 people" does. */
    private static Slot<Figure> figure(Claim<Figure> claim, int sentence, List<String> words, Surroundings around) {
        Figure figure = claim.value().orElseThrow();
        Unit.Family family = figure.unit().family();
        boolean bare = family == Unit.Family.ORDINAL
                || (family == Unit.Family.COUNT && !figure.unit().equals(SCORE));
        Figure plain = bare ? figure.in(Unit.NONE) : figure;
        return new Slot<>(claim, plain, sort(claim, figure, plain), sentence, words, around);
    }

    private static Slot.Sort sort(Claim<Figure> claim, Figure figure, Figure plain) {
        if (figure.unit().family() == Unit.Family.ORDINAL) {
            return Slot.Sort.ORDINAL;
        }
        if (claim.recogniser().equals(AGE)) {
            return Slot.Sort.AGE;
        }
        return MoneyNouns.contain(figure.unit())
                ? Slot.Sort.ofMoney(figure.unit().symbol())
                : new Slot.Sort(FigureScale.dimension(plain.unit()));
    }
}
