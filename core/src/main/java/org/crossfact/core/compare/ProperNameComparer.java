package org.crossfact.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.Memo;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.ProperName;
import org.crossfact.core.value.Reason;

/**
 * Tells whether two proper names can be one: short forms, initials, spellings and adjectives of a place are. What is
 * called different here are two names, not yet two bearers: one bearer may have both.
 */
public final class ProperNameComparer implements Comparer<ProperName> {

    private static final int MOST_DAYS = 2;
    /** "Japan" and "Japanese", "Brit" of "Britain" and "British". */
    private static final int COMMON_STEM = 4;

    private static final int LONG_WORD = 6;
    private static final int LIKE_BEGINNING = 2;
    private static final Lexicon OF_BODIES_AND_PLACES =
            Lexicon.load(ProperNameComparer.class, "words-of-bodies-and-places.txt");
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    /** A name of a story meets the names of all its articles. */
    private static final Memo<Set<String>> WORDS = new Memo<>(ProperNameComparer::wordsIn);

    @Override
    public Kind<ProperName> kind() {
        return Kinds.NAME;
    }

    /** None: a name alone says nothing that another name could contradict. */
    @Override
    public List<String> keys(Claim<ProperName> claim) {
        return List.of();
    }

    @Override
    public Optional<Reason> obstacle(Statement<ProperName> left, Statement<ProperName> right) {
        return Publication.obstacle(left, right, MOST_DAYS);
    }

    /** Who took part in an event does not change in the days in which it is told. */
    @Override
    public Optional<Reason> obstacleInEvent(Statement<ProperName> left, Statement<ProperName> right, boolean atOnce) {
        return Optional.empty();
    }

    @Override
    public Comparison compare(ProperName left, ProperName right) {
        if (left.text().equalsIgnoreCase(right.text())) {
            return Comparison.same();
        }
        Set<String> one = words(left);
        Set<String> other = words(right);
        if (one.equals(other)) {
            return Comparison.compatible(Reason.VARIANT);
        }
        if (isMisspelling(left, right)) {
            return Comparison.different();
        }
        if (isPart(one, other) || isPart(other, one) || isInitials(left, other) || isInitials(right, one)) {
            return Comparison.compatible(Reason.SHORT_FORM);
        }
        return Comparison.different();
    }

    /**
     * Whether the names are one but for a letter of one long word, or two letters that changed places: "Hengda", "Hongda". What
     * is romanised in two ways, and a word with an ending, are no slips.
     */
    public static boolean isMisspelling(ProperName left, ProperName right) {
        List<String> one = new ArrayList<>(words(left));
        List<String> other = new ArrayList<>(words(right));
        one.removeAll(words(right));
        other.removeAll(words(left));
        return one.size() == 1
                && other.size() == 1
                && words(left).size() == words(right).size()
                && areSlips(one.get(0), other.get(0));
    }

    /**
     * Whether the names are those of persons, as far as their form tells, and one but for the given name ("Ada Boll", "Eva Boll") or the
     * end or a letter of the surname ("Ada Bollman", "Ada Boller"). Names of bodies and places with a word for their kind are none.
     */
    public static boolean shareGivenNameOrSurname(ProperName left, ProperName right) {
        List<String> one = List.copyOf(words(left));
        List<String> other = List.copyOf(words(right));
        if (one.size() < 2 || one.size() != other.size() || isOfBodyOrPlace(one) || isOfBodyOrPlace(other)) {
            return false;
        }
        List<Integer> differing = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .boxed()
                .toList();
        if (differing.size() != 1 || areOne(one.get(differing.get(0)), other.get(differing.get(0)))) {
            return false;
        }
        int place = differing.get(0);
        boolean alike = one.get(place).regionMatches(0, other.get(place), 0, LIKE_BEGINNING)
                || ONE_LETTER.apply(one.get(place), other.get(place)) == 1;
        return place == 0 || (place == one.size() - 1 && alike);
    }

    /** Whether a word of the name tells that a body or a place has it. */
    public static boolean isOfBodyOrPlace(ProperName name) {
        return isOfBodyOrPlace(words(name));
    }

    private static boolean isOfBodyOrPlace(Collection<String> words) {
        return words.stream().anyMatch(OF_BODIES_AND_PLACES::contains);
    }

    private static boolean areSlips(String word, String other) {
        boolean alike = Math.min(word.length(), other.length()) >= LONG_WORD
                && word.charAt(0) == other.charAt(0)
                && !word.startsWith(other)
                && !other.startsWith(word);
        return alike
                && (ONE_LETTER.apply(word, other) == 1 || NameSlips.areTransposed(word, other))
                && !NameSpelling.transliterated(word).equals(NameSpelling.transliterated(other));
    }

    private static Set<String> words(ProperName name) {
        return WORDS.of(name.text());
    }

    private static Set<String> wordsIn(String name) {
        return Arrays.stream(StringUtils.split(name, " -"))
                .map(NameSpelling::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Whether every word of {@code part} has one in {@code whole} that may be the same. */
    private static boolean isPart(Set<String> part, Set<String> whole) {
        return part.stream().allMatch(word -> whole.stream().anyMatch(other -> areOne(word, other)));
    }

    /** Whether two words of names, in plain letters, may be spellings or forms of one. */
    public static boolean areOne(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        int shorter = Math.min(word.length(), other.length());
        boolean stem = shorter >= COMMON_STEM && word.regionMatches(0, other, 0, Math.max(COMMON_STEM, shorter - 2));
        boolean slip = shorter >= LONG_WORD && ONE_LETTER.apply(word, other) == 1;
        return stem || slip;
    }

    /** "WHO" of "World Health Organization", "Georgian SSR" of "Georgian Soviet Socialist Republic". */
    private static boolean isInitials(ProperName initials, Set<String> name) {
        if (name.size() < 2 || name.size() > initials.text().length()) {
            return false;
        }
        List<String> written = new ArrayList<>(words(initials));
        List<String> spelt = new ArrayList<>(name);
        while (!written.isEmpty() && !spelt.isEmpty() && written.get(0).equals(spelt.get(0))) {
            written.remove(0);
            spelt.remove(0);
        }
        String first = spelt.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return spelt.size() > 1 && String.join("", written).equals(first);
    }
}
