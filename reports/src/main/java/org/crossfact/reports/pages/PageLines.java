package org.crossfact.reports.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.StatedDate;
import org.crossfact.reports.quote.WellFormed;

/** What was understood as JSON lines, one article a line: the decoded text once, and all places as offsets into it. */
public final class PageLines implements PageWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public void write(PageOfFile understood, Appendable out) throws IOException {
        // The tree's own text would not do: it lets a lone surrogate through.
        out.append(WellFormed.text(line(understood).toString())).append('\n');
    }

    private static ObjectNode line(PageOfFile understood) {
        Page page = understood.page();
        Article article = page.article();
        ObjectNode line = NODES.objectNode();
        line.put("article", article.key().path());
        line.put("format", understood.format());
        line.set(
                "charset",
                reasoned(
                        "name", article.original().charset(), article.original().why()));
        line.set(
                "language",
                reasoned("tag", page.language().tag(), page.language().why()));
        metadata(article.metadata(), page, line);
        line.set("published", published(page.published()));
        stated(article.metadata(), line.putArray("stated"));
        ArrayNode notes = line.putArray("notes");
        article.notes().forEach(notes::add);
        page.notes().forEach(notes::add);
        ArrayNode blocks = line.putArray("blocks");
        page.blocks().forEach(block -> blocks.add(block(article, block)));
        ArrayNode quotations = line.putArray("quotations");
        page.quotations().forEach(quotation -> quotations.add(quotation(quotation)));
        line.put("text", article.text());
        return line;
    }

    private static void metadata(Metadata metadata, Page page, ObjectNode line) {
        putUnlessEmpty(line, "title", page.title());
        putUnlessEmpty(line, "author", page.author());
        if (!page.source().isEmpty()) {
            line.set("source", reasoned("name", page.source(), page.publisher().why()));
        }
        putUnlessEmpty(line, "url", metadata.url());
    }

    private static void putUnlessEmpty(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static ObjectNode reasoned(String name, String value, String why) {
        return NODES.objectNode().put(name, value).put("why", why);
    }

    private static ObjectNode published(Published published) {
        ObjectNode node = NODES.objectNode();
        published.date().ifPresent(date -> node.put("value", date.edtf()));
        node.put("why", published.why());
        published.evidence().ifPresent(span -> place(span, node));
        ArrayNode weighed = node.putArray("weighed");
        for (PublicationStatement statement : published.statements()) {
            ObjectNode one = weighed.addObject()
                    .put("value", statement.date().edtf())
                    .put("standing", statement.standing().label())
                    .put("why", statement.why());
            statement.evidence().ifPresent(span -> place(span, one));
        }
        return node;
    }

    private static void stated(Metadata metadata, ArrayNode all) {
        for (StatedDate stated : metadata.dates()) {
            all.addObject()
                    .put("date", stated.date())
                    .put("modified", stated.modified())
                    .put("where", stated.where());
        }
    }

    private static ObjectNode block(Article article, Block block) {
        ObjectNode node = NODES.objectNode();
        node.put("zone", block.zone().label());
        if (block.isBoilerplate()) {
            node.put("furniture", block.furniture().label());
        }
        place(block.span(), node);
        Position position = article.original().map().position(block.span().start());
        return node.put("line", position.line())
                .put("column", position.column())
                .put("why", block.why());
    }

    private static ObjectNode quotation(Quotation quotation) {
        ObjectNode node = place(quotation.span(), NODES.objectNode());
        node.put("depth", quotation.depth());
        quotation.speaker().ifPresent(speaker -> place(speaker, node.putObject("speaker")));
        return node;
    }

    private static ObjectNode place(Span span, ObjectNode node) {
        return node.put("start", span.start()).put("end", span.end());
    }
}
