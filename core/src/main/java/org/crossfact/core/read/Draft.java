package org.crossfact.core.read;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.SourceMap;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;

/**
 * Puts together the text that a reader sees from pieces of a file: white space is run together as a browser does it,
 * blocks are set apart by an empty line, and every character remembers where it stood.
 */
public final class Draft {

    private static final int NOWHERE = -1;
    private static final String EMPTY_LINE = "\n\n";
    private static final String LINE_END = "\n";
    private static final String CLOSING = ",.;:!?)]}\u2019\u201d\u00bb";
    private static final String OPENING = "([{\u2018\u201c\u00ab";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> layout = new ArrayList<>();
    private final SourceMap.Builder map;

    private Part part = Part.NONE;
    private int partStart;
    private String separator = "";
    private int pendingSpace = NOWHERE;
    private boolean besideUnseen;

    /** What the block that is being written will be. */
    private record Part(Zone zone, Furniture furniture, String why) {

        static final Part NONE = new Part(Zone.BODY, Furniture.NONE, "text without a block of its own");
    }

    /** @param file the decoded file, or the part of it to which the offsets given later belong */
    public Draft(String file) {
        map = SourceMap.of(file);
    }

    /** Ends the block before and begins one that an empty line sets apart. A block that gets no text is left out. */
    public Draft block(Zone zone, Furniture furniture, String why) {
        return begin(new Part(zone, furniture, why), EMPTY_LINE);
    }

    /** As {@link #block(Zone, Furniture, String)}, for a block that is no furniture of the page. */
    public Draft block(Zone zone, String why) {
        return block(zone, zone == Zone.BOILERPLATE ? Furniture.OTHER : Furniture.NONE, why);
    }

    /** As {@link #block(Zone, Furniture, String)}, on the next line: list items, rows. */
    public Draft line(Zone zone, Furniture furniture, String why) {
        return begin(new Part(zone, furniture, why), LINE_END);
    }

    private Draft begin(Part next, String apart) {
        endBlock();
        part = next;
        separator = apart.length() > separator.length() ? apart : separator;
        return this;
    }

    /** Ends the block; text that follows without a block is body. */
    public Draft endBlock() {
        pendingSpace = NOWHERE;
        if (text.length() > partStart) {
            text.setLength(visible(text.length(), -1));
            Span span = new Span(visible(partStart, 1), text.length());
            layout.add(new Block(span, part.zone(), part.furniture(), part.why()));
        }
        partStart = text.length();
        part = Part.NONE;
        return this;
    }

    /** The nearest edge of visible text from {@code edge} on; a block holds some. */
    private int visible(int edge, int step) {
        int at = edge;
        while (isSpace(text.charAt(step < 0 ? at - 1 : at))) {
            at += step;
        }
        return at;
    }

    /**
     * Adds characters that stand so in the file. A run of white space becomes one space, and none at the edge of a block.
     *
     * @param at where the first of them stands
     */
    public Draft text(String characters, int at) {
        int run = 0;
        for (int i = 0; i <= characters.length(); i++) {
            if (i == characters.length() || isSpace(characters.charAt(i))) {
                if (i > run) {
                    append(characters, run, i, at + run);
                }
                if (i < characters.length() && pendingSpace == NOWHERE) {
                    pendingSpace = at + i;
                }
                run = i + 1;
            }
        }
        return this;
    }

    /**
     * Adds what an escape or entity stands for.
     *
     * @param at where the escape begins
     */
    public Draft decoded(String characters, int at) {
        if (characters.length() == 1 && isSpace(characters.charAt(0))) {
            pendingSpace = pendingSpace == NOWHERE ? at : pendingSpace;
        } else if (!characters.isEmpty()) {
            append(characters, 0, characters.length(), at);
        }
        return this;
    }

    /** Adds characters whose white space counts; a block does not begin with white space alone. */
    public Draft verbatim(String characters, int at) {
        boolean begins = text.length() == partStart;
        if (!characters.isEmpty() && !(begins && characters.chars().allMatch(c -> isSpace((char) c)))) {
            append(characters, 0, characters.length(), at);
        }
        return this;
    }

    /** Goes on with the same block on the next line; nothing at the beginning of a block. */
    public Draft lineBreak() {
        pendingSpace = NOWHERE;
        if (text.length() > partStart) {
            text.append('\n');
        }
        return this;
    }

    /**
     * Tells that something without words stands here, such as a picture or a footnote mark: the space that it kept from
     * a bracket or a mark of punctuation is no space of the text.
     */
    public Draft unseen() {
        besideUnseen = text.length() > partStart;
        return this;
    }

    private void append(String characters, int from, int to, int at) {
        if (text.length() == partStart) {
            text.append(text.isEmpty() ? "" : separator.isEmpty() ? EMPTY_LINE : separator);
            separator = "";
            partStart = text.length();
        } else if (pendingSpace != NOWHERE && isGap(text.charAt(text.length() - 1), characters.charAt(from))) {
            map.piece(text.length(), pendingSpace);
            text.append(' ');
        }
        pendingSpace = NOWHERE;
        besideUnseen = false;
        map.piece(text.length(), at);
        text.append(characters, from, to);
    }

    private boolean isGap(char before, char after) {
        return before != '\n' && !(besideUnseen && (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0));
    }

    /** White space that a browser runs together; no-break and other spaces are characters of the text. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Ends the last block and gives the text. */
    public String text() {
        endBlock();
        return text.toString();
    }

    /** The blocks of the text, in order. */
    public List<Block> layout() {
        endBlock();
        return List.copyOf(layout);
    }

    /**
     * Where each character of the text stood.
     *
     * @param start where the file given to this draft begins in the user's file
     */
    public SourceMap map(Position start) {
        if (text.isEmpty()) {
            map.piece(0, 0);
        }
        return map.build(start);
    }
}
