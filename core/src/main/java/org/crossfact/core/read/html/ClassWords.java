package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.crossfact.core.lexicon.Lexicon;
import org.jsoup.nodes.Element;

/** Reads what the names that a site gave an element say of it; a page repeats its names, so they are read once. */
final class ClassWords {

    private static final Lexicon WORDS = Lexicon.load(ClassWords.class, "class-words.txt");
    private static final Lexicon QUALIFIERS = Lexicon.load(ClassWords.class, "class-qualifiers.txt");
    private static final Set<String> PARTS = Set.of("headline", "deck", "byline", "dateline", "caption", "quote");
    private static final int LONGEST_ENTRY = WORDS.longestEntry();
    private static final Set<String> FIRST_WORDS =
            WORDS.words().stream().map(entry -> entry.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME = 64;
    private static final int MOST_NAMES = 24;
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "data-component", "data-testid", "data-module", "data-block", "data-type");

    /** For each attribute, what its values say. */
    private final Map<String, Map<String, Optional<Sense>>> known = new LinkedHashMap<>();

    ClassWords() {
        ATTRIBUTES.forEach(attribute -> known.put(attribute, new HashMap<>()));
    }

    /**
     * What a name says.
     *
     * @param value a furniture or a part of the article
     * @param why the attribute and the name
     */
    record Sense(String value, String why) {

        /** Whether it names a part of the article. */
        boolean isPart() {
            return PARTS.contains(value);
        }

        boolean isFurniture() {
            return !isPart() && !isUnseen();
        }

        boolean isUnseen() {
            return value.equals("unseen");
        }
    }

    /** What the first telling name of the element says. */
    Optional<Sense> sense(Element element) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        for (Map.Entry<String, Map<String, Optional<Sense>>> attribute : known.entrySet()) {
            String names = element.attributes().get(attribute.getKey());
            if (!names.isEmpty()) {
                Optional<Sense> sense =
                        attribute.getValue().computeIfAbsent(names, key -> read(attribute.getKey(), key));
                if (sense.isPresent()) {
                    return sense;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Sense> read(String attribute, String names) {
        StringTokenizer all = new StringTokenizer(names);
        for (int seen = 0; seen < MOST_NAMES && all.hasMoreTokens(); seen++) {
            String name = all.nextToken();
            if (name.length() <= LONGEST_NAME) {
                Optional<String> value = value(words(name));
                if (value.isPresent()) {
                    return Optional.of(new Sense(value.orElseThrow(), attribute + " '" + name + "'"));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of the longest entry in the name, the first of several; none where a qualifier stands beside it. */
    private static Optional<String> value(List<String> words) {
        if (words.stream().noneMatch(FIRST_WORDS::contains)) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_ENTRY, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<String> value = WORDS.value(String.join(" ", words.subList(from, from + length)));
                if (value.isPresent()) {
                    boolean aside = isQualified(words.subList(0, from), true)
                            || isQualified(words.subList(from + length, words.size()), false);
                    return aside ? Optional.empty() : value;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words beside an entry make the name speak of another part, or of what the article is about. */
    private static boolean isQualified(List<String> words, boolean before) {
        return words.stream()
                .flatMap(word -> QUALIFIERS.value(word).stream())
                .anyMatch(kind -> before || kind.equals("qualifier"));
    }

    /** The words of {@code relatedPosts}, {@code related-posts}, {@code Related__posts}. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean cut = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !cut
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((cut || hump) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = cut ? i + 1 : hump ? i : start;
        }
        return words;
    }
}
