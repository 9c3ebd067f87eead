package org.crossfact.core.orthography.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The English words, British and American, of SCOWL: tells of a word in lower case whether it is one, and whether it is
 * only ever written with a capital. {@code core/src/main/scripts/dictionary.py} makes the resource.
 */
public final class Dictionary {

    private static final char ONLY_CAPITALISED = '^';

    private Dictionary() {}

    /** The list is large and only a suspicious token needs it, so it is loaded at the first such token. */
    private static final class Held {
        private static final String[] WORDS;
        private static final String[] NAMES;

        static {
            List<String> words = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (String entry : entries()) {
                int last = entry.length() - 1;
                if (entry.charAt(last) == ONLY_CAPITALISED) {
                    names.add(entry.substring(0, last));
                } else {
                    words.add(entry);
                }
            }
            WORDS = sorted(words);
            NAMES = sorted(names);
        }
    }

    /** Whether a word in lower case is an English word that is no mere name. */
    public static boolean isWord(String lower) {
        return Arrays.binarySearch(Held.WORDS, lower) >= 0;
    }

    /** Whether a word in lower case is known, but only with a capital: a name, a weekday, a nationality. */
    public static boolean isName(String lower) {
        return Arrays.binarySearch(Held.NAMES, lower) >= 0;
    }

    /** Whether a word in lower case is known at all. */
    public static boolean knows(String lower) {
        return isWord(lower) || isName(lower);
    }

    /** Whether a word in lower case is none, and a longer one begins with it: "hav". */
    public static boolean isCutShort(String lower) {
        int at = Arrays.binarySearch(Held.WORDS, lower);
        int next = -at - 1;
        return at < 0 && !isName(lower) && next < Held.WORDS.length && Held.WORDS[next].startsWith(lower);
    }

    private static String[] sorted(List<String> words) {
        String[] array = words.toArray(String[]::new);
        Arrays.sort(array);
        return array;
    }

    /** Undoes the front coding: a first character that counts the letters shared with the entry before, then the rest. */
    private static List<String> entries() {
        List<String> entries = new ArrayList<>();
        String before = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(resource()), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                before = before.substring(0, line.charAt(0) - '0') + line.substring(1);
                entries.add(before);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    private static InputStream resource() {
        InputStream file = Dictionary.class.getResourceAsStream("dictionary.gz");
        if (file == null) {
            throw new IllegalStateException("no dictionary beside " + Dictionary.class.getName());
        }
        return file;
    }
}
