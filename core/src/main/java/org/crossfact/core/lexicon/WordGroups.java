package org.crossfact.core.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that stand together in the lines of a resource file, separated by commas; a word may stand in many lines. What
 * stands before a colon names the group and belongs to it or not.
 */
public final class WordGroups {

    private static final int[] NONE = {};

    private final Map<String, int[]> groupsOfWord = new HashMap<>();

    private WordGroups() {}

    /** Groups whose name is one of their words. */
    public static WordGroups withNames(Class<?> user, String file) {
        WordGroups groups = new WordGroups();
        int number = 0;
        for (String entry : WordFile.entries(user, file)) {
            groups.add(entry.replace(':', ','), number++);
        }
        return groups;
    }

    /** Groups whose name is none of their words. */
    public static WordGroups withoutNames(Class<?> user, String file) {
        WordGroups groups = new WordGroups();
        int number = 0;
        for (String entry : WordFile.entries(user, file)) {
            groups.add(entry.substring(entry.indexOf(':') + 1), number++);
        }
        return groups;
    }

    private void add(String words, int number) {
        for (String word : words.split(",")) {
            groupsOfWord.merge(word.strip(), new int[] {number}, WordGroups::append);
        }
    }

    private static int[] append(int[] numbers, int[] more) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = more[0];
        return longer;
    }

    public boolean contains(String word) {
        return groupsOfWord.containsKey(word);
    }

    /** Whether two words stand together in a group. */
    public boolean share(String one, String other) {
        int[] left = groupsOfWord.getOrDefault(one, NONE);
        int[] right = groupsOfWord.getOrDefault(other, NONE);
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                return true;
            }
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
