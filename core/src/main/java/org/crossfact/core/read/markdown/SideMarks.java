package org.crossfact.core.read.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads marks that belong to no sentence: those of footnotes, "[^1]" and "[^1]:", and the boxes "[ ]" and "[x]" of tasks. */
final class SideMarks implements LinkProcessor {

    private static final int LONGEST_LABEL = 40;

    /** A mark without words. */
    static final class SideMark extends CustomNode {}

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean mark = link.destination() == null && (isFootnote(link.text()) || isTask(link));
        if (!mark) {
            return LinkResult.none();
        }
        scanner.setPosition(link.afterTextBracket());
        scanner.next(':');
        return LinkResult.replaceWith(new SideMark(), scanner.position());
    }

    private static boolean isFootnote(String label) {
        return label.startsWith("^") && label.length() > 1 && label.length() <= LONGEST_LABEL && label.indexOf(' ') < 0;
    }

    /** A box is the first that stands in its paragraph. */
    private static boolean isTask(LinkInfo link) {
        boolean box = link.text().equals(" ") || link.text().equalsIgnoreCase("x");
        return box && link.openingBracket().getPrevious() == null;
    }
}
