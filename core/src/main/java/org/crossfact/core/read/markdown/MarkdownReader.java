package org.crossfact.core.read.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Span;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Decoder;
import org.crossfact.core.read.Draft;
import org.crossfact.core.read.FrontMatter;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.WholeFile;

/** Reads Markdown: one article a file, with YAML front matter or without. */
public final class MarkdownReader implements ArticleReader {

    private static final int DEEPEST = 100;

    /** Without indented code: in articles, what is indented is a paragraph. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .linkProcessor(new SideMarks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    HtmlBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    @Override
    public void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException {
        Decoder.Decoded decoded = Decoder.decode(WholeFile.read(file), "");
        FrontMatter front = FrontMatter.of(decoded.text());
        List<String> notes = new ArrayList<>(decoded.notes());
        Draft draft = new Draft(decoded.text());
        Source source = new Source(decoded.text(), front.end());
        if (Tangle.is(source.markdown())) {
            notes.add("it has too many marks of Markdown to be read as such, and was read as plain text");
            draft.verbatim(source.markdown(), source.start()).endBlock();
        } else {
            new Blocks(source, draft).write(PARSER.parse(source.markdown()));
        }
        String text = draft.text();
        if (text.isEmpty()) {
            notes.add("the article has no text");
        }
        notes.addAll(front.stated().notes());
        intake.article(new Article(
                new ArticleKey(key),
                text,
                new Span(0, text.length()),
                front.stated().metadata(),
                draft.layout(),
                new Original(decoded.charset(), decoded.why(), draft.map(Position.START)),
                notes));
    }
}
