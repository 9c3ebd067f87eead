package org.crossfact.core.read.html;

import java.util.Optional;
import org.crossfact.core.read.Draft;
import org.crossfact.core.read.RaisedNumber;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Hands on the characters of a text node with the exact place of each in the file, entities decoded. */
final class SourceText {

    /** The longest names of entities have 31 letters. */
    private static final int LONGEST_ENTITY = 40;

    private final String file;
    private final Draft draft;
    private int last;

    SourceText(String file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    /** @param asIs whether white space counts, as in {@code <pre>} */
    void write(TextNode node, boolean asIs) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : last;
        int to = range.isTracked() ? Math.min(range.endPos(), file.length()) : last;
        Optional<String> raised =
                node.parentNode() != null && node.parentNode().nameIs("sup") ? RaisedNumber.of(text) : Optional.empty();
        if (raised.isPresent()) {
            draft.text(raised.get(), from);
        } else if (to - from == text.length() && file.startsWith(text, from)) {
            put(text, from, asIs);
        } else if (from == to) {
            // text that the parser made up stands nowhere
            draft.decoded(text, from);
        } else {
            align(text, from, to, asIs);
        }
        last = to;
    }

    private void put(String characters, int at, boolean asIs) {
        if (asIs) {
            draft.verbatim(characters, at);
        } else {
            draft.text(characters, at);
        }
    }

    /** Goes through text and file together; what differs is an entity or a character that the parser leaves out. */
    private void align(String text, int from, int to, boolean asIs) {
        int run = 0;
        int i = 0;
        int at = from;
        while (i < text.length() && at < to) {
            char shown = text.charAt(i);
            char stands = file.charAt(at);
            Entity entity = stands == '&' ? entity(text, i, at, to) : Entity.NONE;
            if (entity.length() == 0 && shown == stands) {
                i++;
                at++;
                continue;
            }
            put(text.substring(run, i), at - (i - run), asIs);
            if (entity.length() > 0) {
                decoded(text.substring(i, i + entity.shown()), at, asIs);
                i += entity.shown();
                at += entity.length();
            } else if (shown == '\ufffd') {
                draft.decoded("\ufffd", at++);
                i++;
            } else {
                at++;
            }
            run = i;
        }
        put(text.substring(run, i), at - (i - run), asIs);
        if (i < text.length()) {
            draft.decoded(text.substring(i), to);
        }
    }

    /** Each character of an entity leads back to where it begins. */
    private void decoded(String characters, int at, boolean asIs) {
        for (int i = 0; i < characters.length(); i++) {
            String one = characters.substring(i, i + 1);
            if (asIs) {
                draft.verbatim(one, at);
            } else {
                draft.decoded(one, at);
            }
        }
    }

    /** An entity in the file: how many characters it has there, and how many it shows. */
    private record Entity(int length, int shown) {

        static final Entity NONE = new Entity(0, 0);
    }

    /** The entity at {@code at} that shows what the text has at {@code i}: the longest name that does. */
    private Entity entity(String text, int i, int at, int to) {
        int end = at + 1;
        int most = Math.min(to, at + LONGEST_ENTITY);
        while (end < most && isNamePart(file.charAt(end))) {
            end++;
        }
        boolean closed = end < to && file.charAt(end) == ';';
        for (int length = (closed ? end + 1 : end) - at; length > 1; length--) {
            String written = file.substring(at, at + length);
            String decoded = Parser.unescapeEntities(written, false);
            if (!decoded.equals(written) && text.startsWith(decoded, i) && isWhole(decoded, written)) {
                return new Entity(length, decoded.length());
            }
        }
        return Entity.NONE;
    }

    private static boolean isNamePart(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Whether nothing of the name is left over: {@code &copy2} is an entity and a digit. */
    private static boolean isWhole(String decoded, String written) {
        int shown = decoded.codePointCount(0, decoded.length());
        return shown == 1 || (shown == 2 && written.endsWith(";"));
    }
}
