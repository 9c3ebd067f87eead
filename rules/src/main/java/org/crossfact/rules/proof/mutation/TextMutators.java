package org.crossfact.rules.proof.mutation;

import static org.crossfact.rules.proof.mutation.Effect.BREAKS_AGREEMENT;
import static org.crossfact.rules.proof.mutation.Effect.BREAKS_ARTICLE;
import static org.crossfact.rules.proof.mutation.Effect.HARMLESS;

import java.util.List;
import java.util.random.RandomGenerator;

/** Edits of words: what scraping and retyping do to a text, other names, and changes that mean nothing. */
final class TextMutators {

    private static final List<String> GIVEN_NAMES = List.of("Albert", "Bertha", "Conrad", "Dora", "Edgar", "Frieda");
    private static final String OFFICE =
            "(?:President|Prime Minister|Minister|Secretary|Senator|Mayor|Chancellor|Governor|CEO|chief executive)";

    private TextMutators() {}

    static List<Mutator> all() {
        return List.of(
                Mutator.of(
                        "sentences glued",
                        BREAKS_ARTICLE,
                        "(?<=[a-z]{3})\\. (?=[A-Z][a-z]{2,})",
                        (found, random) -> "."),
                Mutator.of(
                        "words glued at a comma",
                        BREAKS_ARTICLE,
                        "(?<=[a-z]{3}), (?=[a-z]{3,})",
                        (found, random) -> ","),
                Mutator.of(
                        "word twice",
                        BREAKS_ARTICLE,
                        "\\b(the|of|for|and|with) (?=[a-z]{3,})",
                        (found, random) -> found.group() + found.group()),
                Mutator.of(
                        "paragraph twice",
                        BREAKS_ARTICLE,
                        "(?m)^[A-Z“\"][^\\n]{150,}$",
                        (found, random) -> found.group() + "\n\n" + found.group()),
                Mutator.of(
                        "apostrophe in a wrong character set",
                        BREAKS_ARTICLE,
                        "(?<=[a-z])['’](?=s )",
                        (found, random) -> "â€™"),
                Mutator.of(
                        "markup left",
                        BREAKS_ARTICLE,
                        "(?<= )[a-z]{5,}(?= [a-z]{3,})",
                        (found, random) -> "<b>" + found.group() + "</b>"),
                Mutator.of(
                        "another given name",
                        BREAKS_AGREEMENT,
                        "\\b(" + OFFICE + ") ([A-Z][a-z]{2,})(?= [A-Z][a-z]{2,})",
                        (found, random) -> found.group(1) + " " + otherThan(found.group(2), random)),
                Mutator.of("word of the same meaning", HARMLESS, "\\bsaid\\b", (found, random) -> "stated"),
                Mutator.of(
                        "other word of the same meaning",
                        HARMLESS,
                        "\\b(largest|big|large)\\b",
                        (found, random) -> found.group().equals("largest") ? "biggest" : "sizeable"),
                Mutator.of(
                        "quotation marks curled",
                        HARMLESS,
                        "\"([^\"\\n]{3,300})\"",
                        (found, random) -> "“" + found.group(1) + "”"),
                Mutator.of(
                        "paragraphs in another order",
                        HARMLESS,
                        "(?m)^([A-Z][^\\n]{80,})\\n\\n([A-Z][^\\n]{80,})$",
                        (found, random) -> found.group(2) + "\n\n" + found.group(1)));
    }

    private static String otherThan(String name, RandomGenerator random) {
        String other = GIVEN_NAMES.get(random.nextInt(GIVEN_NAMES.size()));
        return other.equals(name) ? "Gustav" : other;
    }
}
