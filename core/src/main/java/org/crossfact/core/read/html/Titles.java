package org.crossfact.core.read.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles that the head of a page states, in the forms in which its headline may be shown. */
final class Titles {

    private static final List<String> JOINTS =
            List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00bb ", " \u00ab ", " \u00b7 ", "_", "\uff5c");
    private static final char COLON = ':';
    private static final int LONGEST = 500;
    private static final int LONGEST_SITE = 60;
    private static final int SHORTEST_MATCH = 8;
    private static final double SAME_WORDS = 0.6;

    private final Map<String, Set<String>> wordsOfForm = new LinkedHashMap<>();

    /**
     * Takes the titles.
     *
     * @param stated as the head gives them
     * @param site the name of the site, which often stands beside the title
     */
    Titles(List<String> stated, String site) {
        String siteWords = Passage.plain(site);
        for (String title : stated) {
            if (title.length() > LONGEST) {
                continue;
            }
            add(title);
            add(title.substring(title.indexOf(COLON) + 1)); // "Village News: Bakery saved"
            for (String joint : JOINTS) {
                int from = 0;
                for (int at = title.indexOf(joint); at >= 0; at = title.indexOf(joint, from)) {
                    add(title.substring(0, at));
                    add(title.substring(from, at));
                    from = at + joint.length();
                    add(title.substring(from));
                }
            }
        }
        wordsOfForm.remove(siteWords);
    }

    private void add(String title) {
        String plain = Passage.plain(title);
        if (plain.length() >= SHORTEST_MATCH || hasWideScript(plain)) {
            wordsOfForm.put(plain, words(plain));
        }
    }

    private static boolean hasWideScript(String plain) {
        return plain.chars().anyMatch(c -> c >= '\u2e80');
    }

    /**
     * The name of the site in "Ferry sinks | Sport | Valley News".
     *
     * @param headline as the page shows it
     * @param title of the browser's window
     * @return the empty string where nothing stands behind the headline, or only one word, which may be a part of the site
     */
    static String siteBeside(String headline, String title) {
        for (String joint : JOINTS) {
            int last = title.lastIndexOf(joint);
            if (!headline.isBlank() && last >= headline.length() && title.startsWith(headline)) {
                String site = title.substring(last + joint.length()).strip();
                boolean name = !site.isEmpty()
                        && !Character.isLowerCase(site.codePointAt(0))
                        && (site.indexOf(' ') > 0 || site.indexOf('.') > 0 || isShouted(site));
                return name && site.length() <= LONGEST_SITE ? site : "";
            }
        }
        return "";
    }

    private static boolean isShouted(String site) {
        return site.length() > 1 && site.chars().allMatch(Character::isUpperCase);
    }

    /** How many letters of a title a line repeats; zero unless it is that title, or nearly. */
    int match(String plainWords) {
        if (plainWords.isEmpty()) {
            return 0;
        }
        if (wordsOfForm.containsKey(plainWords)) {
            return plainWords.length();
        }
        return wordsOfForm.keySet().stream().anyMatch(form -> isAsLong(form, plainWords)) ? nearly(plainWords) : 0;
    }

    /** Whether a line begins with one of the titles: the head of a page may shorten its headline. */
    boolean begin(String plainWords) {
        return wordsOfForm.keySet().stream().anyMatch(form -> plainWords.startsWith(form + ' '));
    }

    private static boolean isAsLong(String form, String line) {
        return Math.min(form.length(), line.length()) * 2 >= Math.max(form.length(), line.length());
    }

    /** Half the letters of the longest title that shares most words with the line. */
    private int nearly(String line) {
        Set<String> words = words(line);
        int best = 0;
        for (Map.Entry<String, Set<String>> form : wordsOfForm.entrySet()) {
            long shared = words.stream().filter(form.getValue()::contains).count();
            int all = Math.max(form.getValue().size(), words.size());
            if (shared > 2 && shared >= SAME_WORDS * all) {
                best = Math.max(best, form.getKey().length() / 2);
            }
        }
        return best;
    }

    private static Set<String> words(String plain) {
        return new LinkedHashSet<>(List.of(plain.split(" ")));
    }
}
