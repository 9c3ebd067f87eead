package org.crossfact.core.read.markdown;

import java.util.Optional;
import org.commonmark.node.SourceSpan;
import org.crossfact.core.read.Draft;

/** Lays the text that the parser read beside what stands in the file, so that escapes and entities keep their places. */
final class Escapes {

    private final String literal;
    private final String file;
    private final int end;
    private final Draft draft;
    private int at;
    private int inFile;

    private Escapes(String literal, int from, String file, int start, int end, Draft draft) {
        this.literal = literal;
        this.file = file;
        this.end = end;
        this.draft = draft;
        at = from;
        inFile = start;
    }

    /** Writes what a span of the file says of {@code literal} from {@code from} on; how many characters that were. */
    static int write(String literal, int from, Source source, SourceSpan span, Draft draft) {
        Escapes escapes = new Escapes(literal, from, source.file(), source.begin(span), source.end(span), draft);
        while (escapes.at < literal.length() && escapes.inFile < escapes.end) {
            escapes.step();
        }
        return escapes.at - from;
    }

    private void step() {
        int equal = equalRun();
        if (equal > 0) {
            draft.text(literal.substring(at, at + equal), inFile);
            at += equal;
            inFile += equal;
        } else if (file.charAt(inFile) == '\\') {
            inFile++;
        } else if (file.charAt(inFile) != '&' || !writeEntity()) {
            // something the parser replaced, one for one: NUL
            draft.decoded(literal.substring(at, at + 1), inFile);
            at++;
            inFile++;
        }
    }

    /** How far the file reads as the text does, up to what may be an escape. */
    private int equalRun() {
        int length = 0;
        while (at + length < literal.length() && inFile + length < end) {
            char c = file.charAt(inFile + length);
            if (c != literal.charAt(at + length) || ((c == '\\' || c == '&') && (length > 0 || isEscape(c)))) {
                return length;
            }
            length++;
        }
        return length;
    }

    private boolean isEscape(char c) {
        return c == '&' ? entity().isPresent() : inFile + 1 < end && isMark(file.charAt(inFile + 1));
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private Optional<Entities.Entity> entity() {
        return Entities.at(file, inFile, end).filter(entity -> literal.startsWith(entity.meant(), at));
    }

    private boolean writeEntity() {
        Optional<Entities.Entity> entity = entity();
        entity.ifPresent(found -> {
            draft.decoded(found.meant(), inFile);
            at += found.meant().length();
            inFile = found.end();
        });
        return entity.isPresent();
    }
}
