package org.crossfact.core.read.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;
import org.crossfact.core.read.Draft;

/** Writes the blocks of a document, each with the part that its syntax gives it. */
final class Blocks {

    private final Source source;
    private final Draft draft;
    private final Inlines inlines;
    private boolean headlineWritten;
    private boolean textWritten;

    Blocks(Source source, Draft draft) {
        this.source = source;
        this.draft = draft;
        inlines = new Inlines(source, draft);
    }

    /** What the blocks inside a block have from it. */
    private record Part(Zone zone, Furniture furniture, String why, boolean inList) {

        static final Part BODY = new Part(Zone.BODY, Furniture.NONE, "a paragraph", false);
        static final Part QUOTED = new Part(Zone.QUOTATION, Furniture.NONE, "a block quote", false);
        static final Part ITEM = new Part(Zone.BODY, Furniture.NONE, "a list item", true);

        static Part links(Furniture furniture) {
            return new Part(Zone.BOILERPLATE, furniture, "a list of nothing but links", true);
        }
    }

    void write(Node document) {
        children(document, Part.BODY);
        draft.endBlock();
    }

    private void children(Node parent, Part part) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, part);
        }
    }

    private void block(Node node, Part part) {
        if (node instanceof Heading) {
            heading(node, part);
        } else if (node instanceof Paragraph) {
            paragraph(node, part);
        } else if (node instanceof BlockQuote) {
            children(node, part.zone() == Zone.BODY ? Part.QUOTED : part);
        } else if (node instanceof ListBlock) {
            children(node, list(node, part));
        } else if (node instanceof ListItem || node instanceof Document) {
            children(node, part);
        } else if (node instanceof TableBlock) {
            Tables.write(node, part.zone(), part.furniture(), draft, inlines);
        } else if (node instanceof FencedCodeBlock code) {
            draft.block(part.zone(), part.furniture(), "a code block");
            CodeLines.write(code, source, draft);
        } else if (node instanceof HtmlBlock html) {
            draft.block(part.zone(), part.furniture(), "HTML within Markdown");
            TaggedText.write(html, source, draft);
        }
    }

    private void heading(Node heading, Part part) {
        boolean first = !headlineWritten && part.equals(Part.BODY);
        headlineWritten |= first;
        if (first) {
            draft.block(Zone.HEADLINE, "the first heading");
        } else {
            draft.block(part.zone(), part.furniture(), "a heading");
        }
        inlines.write(heading.getFirstChild(), null);
    }

    /** Lines that are nothing but a picture are captions of their own. */
    private void paragraph(Node paragraph, Part part) {
        if (part.equals(Part.BODY) && LinkLists.isRow(paragraph)) {
            draft.block(Zone.BOILERPLATE, furniture(), "a row of nothing but links");
            inlines.write(paragraph.getFirstChild(), null);
            return;
        }
        Node line = paragraph.getFirstChild();
        boolean begun = false;
        while (line != null) {
            Node end = Pictures.lineEnd(line);
            if (Pictures.isPicture(line, end)) {
                draft.block(
                        part.zone() == Zone.BOILERPLATE ? part.zone() : Zone.CAPTION, part.furniture(), "a picture");
                Pictures.write(line, end, inlines);
                begun = false;
            } else {
                if (!begun) {
                    begin(paragraph, part);
                }
                begun = true;
                inlines.write(line, end);
            }
            if (end != null && begun) {
                inlines.writeOne(end);
            }
            line = end == null ? null : end.getNext();
        }
        textWritten = true;
    }

    /** Items follow each other on lines, also in lists whose items are paragraphs. */
    private void begin(Node paragraph, Part part) {
        boolean follows = part.inList()
                && paragraph.getParent() != null
                && paragraph.getParent().getPrevious() instanceof ListItem;
        if (follows && paragraph.getPrevious() == null) {
            draft.line(part.zone(), part.furniture(), part.why());
        } else {
            draft.block(part.zone(), part.furniture(), part.why());
        }
    }

    private Part list(Node list, Part part) {
        if (part.zone() != Zone.BODY) {
            return new Part(part.zone(), part.furniture(), part.why(), true);
        }
        return LinkLists.isList(list) ? Part.links(furniture()) : Part.ITEM;
    }

    /** What a list of links is for: before the text it leads through the site, after it to related articles. */
    private Furniture furniture() {
        return textWritten ? Furniture.RELATED : Furniture.NAVIGATION;
    }
}
