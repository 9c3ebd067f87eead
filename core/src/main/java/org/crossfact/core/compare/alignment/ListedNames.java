package org.crossfact.core.compare.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;

/** Tells between which two others a list has a name, or before or behind which two: what has its place has taken it. */
final class ListedNames {

    private static final Set<String> AND = Set.of("and", "or", "&");
    private static final String LISTED = "listed ";
    private static final String ITSELF = "_";

    private ListedNames() {}

    /** A run of words of names. */
    private record Run(int from, int to) {

        String text(List<Word> words) {
            return IntStream.range(from, to).mapToObj(i -> words.get(i).base()).collect(Collectors.joining(" "));
        }
    }

    /** The pairs of names beside which the name at a place is listed; empty where it stands in no list of three. */
    static List<String> beside(Sentence sentence, Place name) {
        List<Word> words = sentence.words();
        Optional<Run> before = before(words, name.from());
        Optional<Run> behind = behind(words, name.to());
        Optional<Run> farBefore = before.flatMap(run -> before(words, run.from()));
        Optional<Run> farBehind = behind.flatMap(run -> behind(words, run.to()));
        return Stream.of(
                        pair(words, before, behind, "", ITSELF, ""),
                        pair(words, farBefore, before, "", "", ITSELF),
                        pair(words, behind, farBehind, ITSELF, "", ""))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> pair(
            List<Word> words, Optional<Run> one, Optional<Run> other, String first, String middle, String last) {
        return one.flatMap(run ->
                other.map(next -> LISTED + String.join(", ", first, run.text(words), middle, next.text(words), last)));
    }

    private static Optional<Run> before(List<Word> words, int start) {
        int end = start;
        while (end > 0 && joins(words.get(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && words.get(from - 1).isName()) {
            from--;
        }
        return end < start && from < end ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private static Optional<Run> behind(List<Word> words, int start) {
        int from = start;
        while (from < words.size() && joins(words.get(from))) {
            from++;
        }
        int end = from;
        while (end < words.size() && words.get(end).isName()) {
            end++;
        }
        return from > start && end > from ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private static boolean joins(Word word) {
        return word.base().equals(",") || AND.contains(word.base());
    }
}
