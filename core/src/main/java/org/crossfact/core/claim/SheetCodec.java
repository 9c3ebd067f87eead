package org.crossfact.core.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.PartialDate;

/** Writes fact sheets and statements to JSON and reads them back unchanged. */
public final class SheetCodec {

    private final ClaimCodec claims;

    public SheetCodec(ClaimCodec claims) {
        this.claims = claims;
    }

    public ObjectNode write(FactSheet sheet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("from", write(sheet.from()));
        ArrayNode all = node.putArray("claims");
        sheet.claims().forEach(claim -> all.add(claims.write(claim)));
        ArrayNode notes = node.putArray("notes");
        for (Note note : sheet.notes()) {
            notes.addObject()
                    .put("start", note.span().start())
                    .put("end", note.span().end())
                    .put("reason", note.reason());
        }
        ObjectNode prints = node.putObject("prints").put("runs", sheet.prints().runs());
        sheet.prints().smallest().forEach(prints.putArray("smallest")::add);
        ArrayNode sentences = node.putArray("sentences");
        sheet.sentences().forEach(sentence -> sentences.add(SentenceCodec.write(sentence)));
        return node;
    }

    public FactSheet readSheet(JsonNode node) {
        List<Claim<?>> all = new ArrayList<>();
        node.path("claims").forEach(claim -> all.add(claims.read(claim)));
        List<Note> notes = new ArrayList<>();
        for (JsonNode note : node.path("notes")) {
            Span span = new Span(note.path("start").asInt(), note.path("end").asInt());
            notes.add(new Note(span, note.path("reason").asText()));
        }
        List<Sentence> sentences = new ArrayList<>();
        node.path("sentences").forEach(sentence -> sentences.add(SentenceCodec.read(sentence)));
        return new FactSheet(readProvenance(node.path("from")), all, notes, readPrints(node.path("prints")), sentences);
    }

    private static Prints readPrints(JsonNode node) {
        List<Long> smallest = new ArrayList<>();
        node.path("smallest").forEach(hash -> smallest.add(hash.asLong()));
        return new Prints(node.path("runs").asInt(), smallest);
    }

    public ObjectNode write(Statement<?> statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("claim", claims.write(statement.claim()));
        node.set("from", write(statement.from()));
        return node;
    }

    public Statement<?> readStatement(JsonNode node) {
        return new Statement<>(claims.read(node.path("claim")), readProvenance(node.path("from")));
    }

    private static ObjectNode write(Provenance from) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", from.article().path());
        node.put("title", from.title());
        node.put("source", from.source());
        from.published().ifPresent(date -> node.put("published", date.edtf()));
        node.put("publishedWhy", from.publishedWhy());
        node.put("trust", from.trust());
        node.put("origin", from.origin());
        node.put("story", from.story());
        return node;
    }

    private static Provenance readProvenance(JsonNode node) {
        return new Provenance(
                new ArticleKey(node.path("article").asText()),
                node.path("title").asText(),
                node.path("source").asText(),
                PartialDate.parse(node.path("published").asText()),
                node.path("publishedWhy").asText(),
                node.path("trust").asInt(),
                node.path("origin").asText(),
                node.path("story").asText());
    }
}
