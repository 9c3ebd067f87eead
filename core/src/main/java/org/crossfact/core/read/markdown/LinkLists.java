package org.crossfact.core.read.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Knows lists and rows that hold nothing but links: they lead elsewhere and belong to no article. */
final class LinkLists {

    private static final int FEWEST_ITEMS = 2;
    private static final int FEWEST_IN_ROW = 2;

    private LinkLists() {}

    /** Whether every item of a list, and of the lists inside it, is a link. */
    static boolean isList(Node list) {
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item instanceof ListItem) || !isLinkItem(item)) {
                return false;
            }
            items++;
        }
        return items >= FEWEST_ITEMS;
    }

    private static boolean isLinkItem(Node item) {
        boolean links = false;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            boolean paragraph = child instanceof Paragraph && links(child) > 0;
            if (!paragraph && !(child instanceof ListBlock inner && inner.getFirstChild() != null && links)) {
                return false;
            }
            links = true;
        }
        return links;
    }

    /** Whether a paragraph is a row of links with nothing but marks between them. */
    static boolean isRow(Node paragraph) {
        return links(paragraph) >= FEWEST_IN_ROW;
    }

    /** How many links a paragraph has, when nothing but marks stand between them; else zero. */
    private static int links(Node paragraph) {
        int links = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link) {
                links++;
            } else if (!(node instanceof SoftLineBreak) && !(node instanceof Text text && isMarks(text.getLiteral()))) {
                return 0;
            }
        }
        return links;
    }

    private static boolean isMarks(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
