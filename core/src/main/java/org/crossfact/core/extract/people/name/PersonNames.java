package org.crossfact.core.extract.people.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfact.core.lexicon.Memo;
import org.crossfact.core.value.PersonName;

/** Takes printed names apart: titles, given and middle names, surname with particles, suffix, nickname. */
public final class PersonNames {

    /** In quotation marks or brackets: what a person is called, or, after the surname, a remark. */
    private static final Pattern ASIDE =
            Pattern.compile("\\((?<a>[^()]*)\\)|[\"“”](?<b>[^\"“”]*)[\"“”]|(?<=^|\\s)['‘](?<c>[^'‘’]+)['’](?=\\s|$)");

    private static final Pattern DOCTOR = Pattern.compile("\\bPh\\. D\\.");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> ONLY_SMALL = Set.of("e", "y", "ben", "do", "st");

    /** A person is named again and again, and taking a name apart is dear. */
    private static final Memo<PersonName> PARSED = new Memo<>(PersonNames::takeApart);

    private PersonNames() {}

    /**
     * The parts of a printed name. Understood are "Dr. John A. Smith Jr.", "Smith, John", "Ursula von der Leyen",
     * "William "Bill" Gates", "Kishida Fumio", "kishida fumio". A single name counts as the surname.
     *
     * @param printed one name and nothing else
     */
    public static PersonName parse(String printed) {
        return PARSED.of(printed);
    }

    private static PersonName takeApart(String printed) {
        String composed = Normalizer.normalize(printed, Normalizer.Form.NFC);
        Matcher asides = ASIDE.matcher(DOCTOR.matcher(composed).replaceAll("Ph.D."));
        String nickname = asides.find() ? aside(asides) : "";
        List<List<String>> parts = Arrays.stream(asides.replaceAll(" ").split(",", -1))
                .filter(part -> !part.isBlank())
                .map(NameWords::of)
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> suffixes = takeSuffixes(parts);
        if (parts.isEmpty()) {
            return PersonName.of(composed.strip(), "", composed.strip());
        }
        List<String> titles = NameTitles.take(parts.get(0));
        String family = parts.size() > 1 ? String.join(" ", parts.remove(0)) : "";
        titles.addAll(family.isEmpty() ? List.of() : NameTitles.take(parts.get(0)));
        List<String> words = parts.stream().flatMap(List::stream).toList();
        return new Parts(name(composed, titles), titles, words, suffixes, nickname).named(family);
    }

    /** The words of a name as they stand between white space. */
    public static List<String> words(String printed) {
        return List.of(SPACE.split(printed, -1));
    }

    private static String aside(Matcher asides) {
        return Optional.ofNullable(asides.group("a"))
                .or(() -> Optional.ofNullable(asides.group("b")))
                .orElseGet(() -> asides.group("c"));
    }

    /** The name as printed, without the titles before it. */
    private static String name(String printed, List<String> titles) {
        List<String> words = new ArrayList<>(words(printed.strip()));
        int left = titles.stream().mapToInt(title -> words(title).size()).sum();
        return String.join(" ", words.subList(Math.min(left, words.size() - 1), words.size()));
    }

    /** Takes the suffixes out of the parts between commas: the whole of a later part, or the end of any. */
    private static List<String> takeSuffixes(List<List<String>> parts) {
        List<String> suffixes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<List<String>> all = i == 0 ? Optional.empty() : NameSuffixes.all(parts.get(i));
            if (all.isPresent()) {
                suffixes.addAll(all.get());
                parts.remove(i--);
            } else {
                suffixes.addAll(NameSuffixes.take(parts.get(i)));
            }
        }
        return suffixes;
    }

    /** What is left of a name when titles, suffixes and nickname are taken off. */
    private record Parts(String name, List<String> titles, List<String> words, List<String> suffixes, String nickname) {

        /** @param family the surname where a comma sets it apart; else empty */
        private PersonName named(String family) {
            if (!family.isEmpty()) {
                return of(capitals(words), capitals(PersonNames.words(family)));
            }
            List<String> all = capitals(words);
            if (words.subList(0, words.size() - 1).stream().allMatch(PersonNames::isSmallParticle)) {
                return NameTitles.standBeforeGiven(titles) ? of(all, List.of()) : of(List.of(), all);
            }
            if (NameOrder.isFamilyFirst(words)) {
                return of(List.of(String.join(" ", all.subList(1, all.size()))), all.subList(0, 1));
            }
            int surname = familyStart(all);
            return of(all.subList(0, surname), all.subList(surname, all.size()));
        }

        private PersonName of(List<String> given, List<String> family) {
            return new PersonName(
                    name,
                    String.join(" ", titles),
                    given.isEmpty() ? "" : given.get(0),
                    given.isEmpty() ? "" : String.join(" ", given.subList(1, given.size())),
                    String.join(" ", family),
                    String.join(", ", suffixes),
                    nickname);
        }
    }

    /** The number of the first word of the surname: the last word with the particles before it, never the first word. */
    private static int familyStart(List<String> words) {
        int start = words.size() - 1;
        for (int i = words.size() - 2; i > 0; i--) {
            if (isParticle(words.get(i), i)) {
                start = isConjunction(words.get(i)) ? i - 1 : i;
                while (start > 1
                        && isParticle(words.get(start - 1), start - 1)
                        && !isConjunction(words.get(start - 1))) {
                    start--;
                }
                return start;
            }
        }
        return start;
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

    private static boolean isSmallParticle(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && NameLists.isParticle(word);
    }

    /** "Velasquez y Garcia": what stands before belongs to the surname too. */
    private static boolean isConjunction(String particle) {
        return particle.equals("y") || particle.equals("e");
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
}
