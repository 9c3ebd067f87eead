package org.crossfact.core.read.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Knows lines that are nothing but pictures; what a reader hears of a picture is its caption. */
final class Pictures {

    private Pictures() {}

    /** The line break after {@code node}, absent on the last line of a paragraph. */
    static @Nullable Node lineEnd(Node node) {
        Node at = node;
        while (at != null && !(at instanceof SoftLineBreak) && !(at instanceof HardLineBreak)) {
            at = at.getNext();
        }
        return at;
    }

    /** Whether there is nothing but pictures, plain or linked, from {@code line} to before {@code end}. */
    static boolean isPicture(Node line, @Nullable Node end) {
        boolean found = false;
        for (Node node = line; node != end && node != null; node = node.getNext()) {
            boolean blank = node instanceof Text text && text.getLiteral().isBlank();
            if (!blank && picture(node) == null) {
                return false;
            }
            found |= !blank;
        }
        return found;
    }

    /** Writes what the pictures of such a line say. */
    static void write(Node line, @Nullable Node end, Inlines inlines) {
        for (Node node = line; node != end && node != null; node = node.getNext()) {
            Node picture = picture(node);
            if (picture == null) {
                inlines.writeOne(node);
            } else {
                inlines.write(picture.getFirstChild(), null);
            }
        }
    }

    private static @Nullable Node picture(Node node) {
        if (node instanceof Link && node.getFirstChild() != null && node.getFirstChild() == node.getLastChild()) {
            return node.getFirstChild() instanceof Image image ? image : null;
        }
        return node instanceof Image ? node : null;
    }
}
