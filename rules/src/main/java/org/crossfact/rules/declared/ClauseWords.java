package org.crossfact.rules.declared;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.extract.Lemmas;
import org.jspecify.annotations.Nullable;

/**
 * The words, in lower case and base form, by which the claims of a sheet may be told. Hundreds of rules may ask for the
 * same claim, one after the other, so those of the last sheet are kept.
 */
final class ClauseWords {

    private static final ThreadLocal<@Nullable ClauseWords> LAST = new ThreadLocal<>();

    private final FactSheet sheet;
    private final IdentityHashMap<Claim<?>, Set<String>> known = new IdentityHashMap<>();

    private ClauseWords(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** The words of the claim and of its clause where that is known, else those of its sentence. */
    @SuppressWarnings("ReferenceEquality") // the sheet that the last rule had; equal ones would be costly to tell
    static Set<String> of(FactSheet sheet, Claim<?> claim) {
        ClauseWords last = LAST.get();
        if (last == null || last.sheet != sheet) {
            last = new ClauseWords(sheet);
            LAST.set(last);
        }
        return last.known.computeIfAbsent(claim, last::found);
    }

    private Set<String> found(Claim<?> claim) {
        return Stream.concat(in(claim.quote()), around(claim)).collect(Collectors.toUnmodifiableSet());
    }

    /** Dates and names tell no clause. */
    private Stream<String> around(Claim<?> claim) {
        Subject told = claim.about();
        boolean hasClause = !told.head().isEmpty() || !told.words().isEmpty();
        return hasClause
                ? in(told)
                : sheet.sentenceOf(claim).map(Sentence::text).stream().flatMap(ClauseWords::in);
    }

    private static Stream<String> in(Subject about) {
        return Stream.of(
                        List.of(about.head(), about.measure()),
                        about.places(),
                        about.scopes(),
                        about.participants(),
                        about.words())
                .flatMap(List::stream)
                .flatMap(ClauseWords::in);
    }

    /** The words of a text in lower case and in their base form. */
    static Stream<String> in(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", 0))
                .filter(Predicate.not(String::isEmpty))
                .map(ClauseWords::base);
    }

    /** The base form of a word. */
    static String base(String word) {
        return Lemmas.content(word.toLowerCase(Locale.ROOT));
    }
}
