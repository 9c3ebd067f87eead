package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.ProperName;
import org.crossfact.core.value.Unit;

/**
 * Finds what a sentence tells that no recogniser claims: names of all kinds, places in a row ("the third largest"), and
 * words that exclude others ("rose", "fell").
 * Alone they say nothing that could be checked; beside another article's they do.
 */
final class UnclaimedPlaces {

    /** What stands before a person's name and is no part of it: "Governor", "Chief Executive". */
    private static final Lexicon TITLES = Lexicon.load(UnclaimedPlaces.class, "titles.txt");

    /** "The 14th most populous". */
    private static final Set<String> DEGREES = Set.of("most", "least");

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "neither", "t", "without");

    private final FactSheet sheet;
    private final Sentence sentence;
    private final List<Place> claimed;

    private UnclaimedPlaces(FactSheet sheet, Sentence sentence, List<Place> claimed) {
        this.sheet = sheet;
        this.sentence = sentence;
        this.claimed = claimed;
    }

    /** @param claimed the places of the sentence's claims, which are left out */
    static List<Place> of(FactSheet sheet, Sentence sentence, List<Place> claimed) {
        UnclaimedPlaces reader = new UnclaimedPlaces(sheet, sentence, claimed);
        List<Place> places = new ArrayList<>(reader.names());
        places.addAll(reader.ordinals());
        places.addAll(reader.stances());
        return places;
    }

    /** Runs of words of names. */
    private List<Place> names() {
        List<Place> names = new ArrayList<>();
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && words.get(end).isName() && isFree(end)) {
                end++;
            }
            if (end > at && !isInCapitals(at, end)) {
                int from = withoutTitles(at, end);
                ProperName name = new ProperName(text(from, end));
                names.add(new Place(claim(from, end, Kinds.NAME, "name/in-sentence", name), from, end));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    /** In a line of capitals nothing tells where a name ends: "SALOMON INC SETS REGULAR DIVIDEND". */
    private boolean isInCapitals(int from, int end) {
        return IntStream.range(from, end)
                        .mapToObj(i -> text(i, i + 1))
                        .filter(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Where the name itself begins, behind "Infrastructure Minister" too; a run that ends with a title is left whole. */
    private int withoutTitles(int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            if (TITLES.contains(text(at, at + 1).toLowerCase(Locale.ROOT))) {
                return at + 1 < end ? at + 1 : from;
            }
        }
        return from;
    }

    /** Ordinals that lead to a noun. */
    private List<Place> ordinals() {
        List<Place> ordinals = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            boolean leads = next.part() == Part.CONTENT || next.isName() || DEGREES.contains(next.base());
            if (words.get(i).part() == Part.ORDINAL && isFree(i) && leads) {
                BigDecimal number = new BigDecimal(words.get(i).base());
                Figure figure = Figure.exact(number, Unit.ordinal(""), BigDecimal.ONE);
                ordinals.add(new Place(claim(i, i + 1, Kinds.FIGURE, "figure/place-in-row", figure), i, i + 1));
            }
        }
        return ordinals;
    }

    private List<Place> stances() {
        List<Place> stances = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            if (isFree(i)) {
                Opposites.of(sentence, sentence.words().get(i))
                        .ifPresent(stance -> stances.add(
                                new Place(claim(at, at + 1, Kinds.STANCE, "stance/in-sentence", stance), at, at + 1)));
            }
        }
        return stances;
    }

    private boolean isFree(int word) {
        return claimed.stream().noneMatch(place -> place.holds(word));
    }

    private String text(int from, int to) {
        return sentence.quote(span(from, to));
    }

    private Span span(int from, int to) {
        return sentence.words()
                .get(from)
                .span()
                .hull(sentence.words().get(to - 1).span());
    }

    private <V> Claim<V> claim(int from, int to, Kind<V> kind, String recogniser, V value) {
        return new Claim<>(
                sheet.article(),
                span(from, to),
                text(from, to),
                kind,
                Zone.BODY,
                recogniser,
                Subject.NONE,
                at(),
                "",
                isDenied(from) ? Modality.DENIED : Modality.ASSERTED,
                List.of(Reading.printed(value)),
                Optional.empty());
    }

    /** Whether the clause says no before word {@code from}: "was not the first". */
    private boolean isDenied(int from) {
        boolean denied = false;
        for (int i = from - 1; i >= 0 && !sentence.words().get(i).isBreak(); i--) {
            denied = denied || NEGATIONS.contains(sentence.words().get(i).base());
        }
        return denied;
    }

    /** When the first claim of the sentence that tells it holds. */
    private Optional<PartialDate> at() {
        return claimed.stream().flatMap(place -> place.claim().at().stream()).findFirst();
    }
}
