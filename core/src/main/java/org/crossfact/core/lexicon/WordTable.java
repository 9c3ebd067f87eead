package org.crossfact.core.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words from a resource file whose lines each name a group, a colon, then its words; a word may stand in many groups. */
public final class WordTable {

    private static final int[] NONE = {};

    private final Map<String, int[]> groupsOfWord = new HashMap<>();
    private final List<String> groups = new ArrayList<>();

    private WordTable() {}

    /** Reads {@code file} from the package of {@code user}; the words of a group may go on in further lines. */
    public static WordTable load(Class<?> user, String file) {
        WordTable table = new WordTable();
        for (String entry : WordFile.entries(user, file)) {
            int colon = entry.indexOf(':');
            String group = entry.substring(0, colon).strip();
            if (!table.groups.contains(group)) {
                table.groups.add(group);
            }
            int number = table.groups.indexOf(group);
            for (String word : entry.substring(colon + 1).split(",")) {
                table.groupsOfWord.merge(word.strip(), new int[] {number}, WordTable::append);
            }
        }
        return table;
    }

    private static int[] append(int[] numbers, int[] more) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = more[0];
        return longer;
    }

    /** The names of all groups, in file order. */
    public List<String> groups() {
        return List.copyOf(groups);
    }

    /**
     * Adds one for each group that a lower-case word belongs to.
     *
     * @param counts one number for each of {@link #groups()}
     */
    public void count(String word, int[] counts) {
        for (int group : groupsOfWord.getOrDefault(word, NONE)) {
            counts[group]++;
        }
    }
}
