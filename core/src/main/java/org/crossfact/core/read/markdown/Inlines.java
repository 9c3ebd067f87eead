package org.crossfact.core.read.markdown;

import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.crossfact.core.read.Draft;
import org.crossfact.core.read.RaisedNumber;
import org.jspecify.annotations.Nullable;

/** Writes the text of a block without its marks; pictures amid words say nothing. */
final class Inlines {

    private final Source source;
    private final Draft draft;
    private int last;
    private boolean raised;

    Inlines(Source source, Draft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Writes {@code first} and the nodes after it up to {@code end}, which is not written. Nesting is no recursion. */
    void write(@Nullable Node first, @Nullable Node end) {
        raised = false;
        Node node = first;
        Node top = first == null ? null : first.getParent();
        while (node != null && node != end) {
            writeOne(node);
            boolean opens = node.getFirstChild() != null && !(node instanceof Image);
            node = opens ? node.getFirstChild() : following(node, top);
        }
    }

    private static @Nullable Node following(Node node, @Nullable Node top) {
        Node at = node;
        while (at != null && at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == top ? null : at.getNext();
    }

    /** Writes one node without those inside it. */
    void writeOne(Node node) {
        if (node instanceof Text text) {
            written(text);
        } else if (node instanceof Code code) {
            CodeLines.write(code, source, draft);
        } else if (node instanceof Image || node instanceof SideMarks.SideMark) {
            draft.unseen();
        } else if (node instanceof SoftLineBreak) {
            draft.decoded(" ", last);
        } else if (node instanceof HardLineBreak) {
            draft.lineBreak();
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral());
        }
    }

    private void tag(String tag) {
        if (tag.startsWith("<br")) {
            draft.lineBreak();
        } else if (tag.startsWith("<sup") || tag.startsWith("</sup")) {
            raised = tag.startsWith("<sup");
        }
    }

    /** Sets the cells of a row apart. */
    void writeTab() {
        draft.verbatim("\t", last);
    }

    private void written(Text text) {
        String literal = text.getLiteral();
        Optional<String> number = raised ? RaisedNumber.of(literal) : Optional.empty();
        if (number.isPresent() && source.knows(text)) {
            draft.text(number.get(), source.begin(text));
            return;
        }
        int at = 0;
        for (SourceSpan span : text.getSourceSpans()) {
            last = source.end(span);
            at += Escapes.write(literal, at, source, span, draft);
        }
        draft.text(literal.substring(at), last);
    }
}
