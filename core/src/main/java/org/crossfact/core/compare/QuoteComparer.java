package org.crossfact.core.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.WordTable;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Quote;
import org.crossfact.core.value.Reason;

/**
 * Compares quotations. So many words in a row are not said twice by chance, so two that share all of them, or all but
 * one, are one quotation: it has one speaker, and the one word is another only by a slip.
 *
 * <p>They meet on the smallest hashes of their runs of three words, as copies of texts do (A. Broder, "On the resemblance
 * and containment of documents", 1997).
 */
public final class QuoteComparer implements Comparer<Quote> {

    private static final Lexicon EXCHANGED = Lexicon.load(QuoteComparer.class, "exchanged-words.txt");
    private static final WordTable MEANINGS = WordTable.load(QuoteComparer.class, "words-of-one-meaning.txt");

    /** One word replaced breaks three runs; four hashes are enough for most quotations of eight words and more. */
    private static final int RUN = 3;

    private static final int KEYS = 4;

    /** The odd number next to 2^32 divided by the golden ratio (D. Knuth, TAOCP 3, 6.4): runs alike get keys far apart. */
    private static final int SPREAD = 0x9E3779B9;

    /** What is said of one event is printed within days; later the same words are said of another. */
    private static final int MOST_DAYS = 14;

    /** Words that begin alike are forms of one word, words so near to each other two spellings. */
    private static final int SAME_BEGINNING = 4;

    private static final int NEAR = 1;

    private final NameComparer names = new NameComparer();

    @Override
    public Kind<Quote> kind() {
        return Kinds.QUOTATION;
    }

    @Override
    public List<String> keys(Claim<Quote> claim) {
        List<String> words = claim.value().map(Quote::lower).orElse(List.of());
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(at -> String.join(" ", words.subList(at, at + RUN)))
                .map(run -> Integer.toHexString(run.hashCode() * SPREAD))
                .distinct()
                .sorted()
                .limit(KEYS)
                .toList();
    }

    @Override
    public Optional<Reason> obstacle(Statement<Quote> left, Statement<Quote> right) {
        return left.claim().article().equals(right.claim().article())
                ? Optional.of(Reason.OTHER_SUBJECT)
                : Publication.obstacle(left, right, MOST_DAYS);
    }

    @Override
    public Comparison compare(Quote left, Quote right) {
        boolean apart = saidByOthers(left, right);
        if (left.lower().equals(right.lower())) {
            return apart ? Comparison.different(Reason.SAME_WORDS) : Comparison.same();
        }
        OptionalInt odd = left.oddWord(right);
        if (odd.isEmpty()) {
            return Comparison.incomparable(Reason.OTHER_SUBJECT);
        }
        if (apart) {
            return Comparison.incomparable(Reason.OTHER_PERSON);
        }
        return mayBeExchanged(left.split().get(odd.getAsInt()), right.split().get(odd.getAsInt()))
                ? Comparison.compatible(Reason.VARIANT)
                : Comparison.different(Reason.SAME_WORDS);
    }

    private boolean saidByOthers(Quote left, Quote right) {
        return left.speaker().isPresent()
                && right.speaker().isPresent()
                && areOthers(names.compare(left.speaker().get(), right.speaker().get()));
    }

    private static boolean areOthers(Comparison names) {
        return names.agreement() == Agreement.DIFFERENT || names.agreement() == Agreement.INCOMPARABLE;
    }

    /** Names, numbers, small words, and other forms, spellings or translations of a word: what editors change, or other rules judge. */
    private static boolean mayBeExchanged(String one, String other) {
        return !isPlain(one) || !isPlain(other) || areForms(one, other) || areOfOneMeaning(one, other);
    }

    private static boolean areOfOneMeaning(String one, String other) {
        int[] meanings = new int[MEANINGS.groups().size()];
        MEANINGS.count(one, meanings);
        MEANINGS.count(other, meanings);
        return Arrays.stream(meanings).anyMatch(both -> both > 1);
    }

    private static boolean isPlain(String word) {
        return word.length() >= SAME_BEGINNING
                && word.chars().allMatch(Character::isLetter)
                && word.equals(word.toLowerCase(Locale.ROOT))
                && !EXCHANGED.contains(word);
    }

    private static boolean areForms(String one, String other) {
        return one.regionMatches(0, other, 0, SAME_BEGINNING)
                || LevenshteinDistance.getDefaultInstance().apply(one, other) <= NEAR;
    }
}
