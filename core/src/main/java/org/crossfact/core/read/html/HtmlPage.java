package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A page of HTML: all that a reader sees of it, each block with its part, and what it states of its article. */
public final class HtmlPage {

    private final String file;
    private final List<Passage> passages;
    private final List<Role> roles;
    private final Metadata metadata;
    private final List<String> notes;

    private HtmlPage(String file, List<Passage> passages, List<Role> roles, Metadata metadata, List<String> notes) {
        this.file = file;
        this.passages = passages;
        this.roles = roles;
        this.metadata = metadata;
        this.notes = notes;
    }

    /** Understands a page; linear in its length. Broken markup is read as browsers do. */
    public static HtmlPage of(String file) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(file, "");
        HeadElements head = HeadElements.of(document);
        PageMetadata stated = new PageMetadata(head);
        PageWalk walk = PageWalk.through(document);
        int headline = Headline.find(walk.passages(), stated.titles());
        Furnishing.tally(walk);
        Furnishing.mark(walk, headline);
        Forms.mark(walk, headline);
        SectionHeadings.mark(walk, headline);
        LinkLists.mark(walk, headline);
        Furnishing.tally(walk);
        ArticleFinder.Found found = ArticleFinder.find(walk);
        List<Role> dated = ListedArticles.correct(Roles.of(walk, headline, found), walk, headline);
        List<Role> roles = StatedText.correct(dated, walk.passages(), stated.text());
        Metadata metadata = stated.of(walk, roles);
        List<String> notes = notes(head, stated, found.several());
        notes.addAll(PageDates.notes(metadata.dates()));
        return new HtmlPage(file, walk.passages(), roles, metadata, List.copyOf(notes));
    }

    private static List<String> notes(HeadElements head, PageMetadata stated, boolean several) {
        List<String> notes = new ArrayList<>();
        if (stated.isLive()) {
            notes.add("the page is a live report: its entries were written at different times");
        } else if (several) {
            notes.add("the page seems to be a list of articles; save each of them as a file of its own");
        }
        if (head.hasFrames()) {
            notes.add("the page consists of frames, and its text lies in other files");
        }
        return notes;
    }

    public Metadata metadata() {
        return metadata;
    }

    /** What a user must know of the page, one sentence each. */
    public List<String> notes() {
        return notes;
    }

    /** Writes the visible text with its blocks; offsets are those of the file. */
    public void writeTo(Draft draft) {
        SourceText source = new SourceText(file, draft);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Role role = roles.get(i);
            if (passage.tight()) {
                draft.line(role.zone(), role.furniture(), role.why());
            } else {
                draft.block(role.zone(), role.furniture(), role.why());
            }
            boolean asIs = passage.place().nearest("pre").isPresent();
            passage.nodes().forEach(node -> write(node, asIs, source, draft));
        }
        draft.endBlock();
    }

    private static void write(Node node, boolean asIs, SourceText source, Draft draft) {
        if (node instanceof TextNode text) {
            source.write(text, asIs);
        } else if (node.nameIs("br")) {
            draft.lineBreak();
        } else {
            draft.unseen();
        }
    }
}
