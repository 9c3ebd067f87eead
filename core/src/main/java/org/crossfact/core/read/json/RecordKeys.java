package org.crossfact.core.read.json;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.crossfact.core.document.ArticleKey;

/** Names the articles of one file by their ids, or by their lines, and gives no name twice. */
final class RecordKeys {

    private static final int LONGEST_ID = 200;

    private final String file;
    private final Set<String> given = new HashSet<>();

    RecordKeys(String file) {
        this.file = file;
    }

    /** Whether the article has the name that its id or, without one, its line gives it. */
    record Named(ArticleKey key, boolean isRepeated) {}

    Named name(String id, int line) {
        String plain = isFit(id) ? Normalizer.normalize(id, Normalizer.Form.NFC) : Integer.toString(line);
        String free = plain;
        while (!given.add(free)) {
            free += ":" + line;
        }
        return new Named(new ArticleKey(file + "#" + free), !free.equals(plain));
    }

    /** An id stands in messages and file names: what would break those is none. */
    private static boolean isFit(String id) {
        return !id.isBlank()
                && id.length() <= LONGEST_ID
                && id.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }
}
