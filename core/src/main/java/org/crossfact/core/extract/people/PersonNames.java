package org.crossfact.core.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfact.core.value.PersonName;

/** Takes printed names apart: titles, given and middle names, surname with particles, suffix, nickname. */
public final class PersonNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String QUOTES = "\"“”‘’'()";

    private static final Set<String> ONLY_SMALL = Set.of("e", "y", "ben", "do", "st");

    private PersonNames() {}

    /**
     * The parts of a printed name. Understood are "Dr. John A. Smith Jr.", "Smith, John", "Ursula von der Leyen",
     * "William "Bill" Gates", "Kishida Fumio", "kishida fumio". A single name counts as the surname.
     *
     * @param printed one name and nothing else
     */
    public static PersonName parse(String printed) {
        List<String> words = new ArrayList<>(words(printed.strip()));
        String title = takeTitles(words);
        String name = String.join(" ", words);
        String nickname = takeNickname(words);
        List<String> ordered = unComma(words);
        String moreTitle = takeTitles(ordered);
        String suffix = takeSuffix(ordered);
        boolean inverted = words.stream().anyMatch(word -> word.endsWith(",")) && !ordered.equals(withoutCommas(words));
        boolean familyFirst = !inverted && NameOrder.isFamilyFirst(ordered);
        return build(name, join(title, moreTitle), capitals(ordered), suffix, nickname, familyFirst);
    }

    /** The words of a name as they stand between white space. */
    static List<String> words(String printed) {
        return List.of(SPACE.split(printed));
    }

    private static PersonName build(
            String name, String title, List<String> words, String suffix, String nickname, boolean familyFirst) {
        if (words.size() < 2) {
            return new PersonName(name, title, "", "", String.join(" ", words), suffix, nickname);
        }
        if (familyFirst) {
            String given = String.join(" ", words.subList(1, words.size()));
            return new PersonName(name, title, given, "", words.get(0), suffix, nickname);
        }
        int family = familyStart(words);
        String middle = String.join(" ", words.subList(1, family));
        String surname = String.join(" ", words.subList(family, words.size()));
        return new PersonName(name, title, words.get(0), middle, surname, suffix, nickname);
    }

    /** The number of the first word of the surname: the last word with the particles before it, never the first word. */
    private static int familyStart(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (isParticle(words.get(i), i)) {
                return isConjunction(words.get(i)) ? i - 1 : i;
            }
        }
        return words.size() - 1;
    }

    /** "E" and "Ben" in capitals are a middle name; "y" needs a surname before it. */
    private static boolean isParticle(String word, int at) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("st.")) {
            return true;
        }
        boolean small = word.equals(lower) || !ONLY_SMALL.contains(lower);
        return small && NameLists.isParticle(lower) && (at > 1 || !isConjunction(word));
    }

    /** "Velasquez y Garcia": what stands before belongs to the surname too. */
    private static boolean isConjunction(String particle) {
        return particle.equals("y") || particle.equals("e");
    }

    private static String takeTitles(List<String> words) {
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && NameLists.honorific(bare(words.get(0))).isPresent()) {
            titles.add(NameLists.honorific(bare(words.remove(0))).orElse(""));
        }
        return String.join(" ", titles);
    }

    private static String takeNickname(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (word.length() > 2 && isQuote(word.charAt(0)) && isQuote(word.charAt(word.length() - 1))) {
                words.remove(i);
                return word.substring(1, word.length() - 1);
            }
        }
        return "";
    }

    private static boolean isQuote(char mark) {
        return QUOTES.indexOf(mark) >= 0;
    }

    /** Takes off what stands behind the surname; the first of it is the suffix of the name. */
    private static String takeSuffix(List<String> words) {
        String suffix = "";
        while (words.size() > 1
                && NameLists.suffix(bare(words.get(words.size() - 1))).isPresent()) {
            suffix = NameLists.suffix(bare(words.remove(words.size() - 1))).orElse("");
        }
        return suffix;
    }

    /** "Smith, John" in the order of speech; a comma before a suffix changes nothing. */
    private static List<String> unComma(List<String> words) {
        List<String> plain = withoutCommas(words);
        int comma = 0;
        while (comma < words.size() && !words.get(comma).endsWith(",")) {
            comma++;
        }
        if (comma >= words.size() - 1
                || NameLists.suffix(bare(words.get(comma + 1))).isPresent()) {
            return plain;
        }
        List<String> turned = new ArrayList<>(plain.subList(comma + 1, plain.size()));
        String suffix = takeSuffix(turned);
        turned.addAll(plain.subList(0, comma + 1));
        if (!suffix.isEmpty()) {
            turned.add(suffix);
        }
        return turned;
    }

    private static List<String> withoutCommas(List<String> words) {
        return words.stream()
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A name printed without any capital, or a part of it in capitals only, gets those that it should have. */
    private static List<String> capitals(List<String> words) {
        boolean lower = words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        return words.stream()
                .map(word -> lower || NameOrder.isAllCapitals(word) ? capital(word.toLowerCase(Locale.ROOT)) : word)
                .toList();
    }

    private static String capital(String word) {
        return NameLists.isParticle(word) || word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }

    private static String join(String one, String other) {
        return (one + " " + other).strip();
    }
}
