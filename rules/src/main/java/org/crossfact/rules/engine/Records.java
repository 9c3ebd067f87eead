package org.crossfact.rules.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.claim.ClaimCodec;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.claim.SheetCodec;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/** What travels through the shuffle, as lines of JSON. */
final class Records {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SheetCodec codec;

    Records(List<Kind<?>> kinds) {
        codec = new SheetCodec(new ClaimCodec(kinds));
    }

    String of(FactSheet sheet) {
        return line(codec.write(sheet));
    }

    FactSheet sheet(String line) {
        return codec.readSheet(tree(line));
    }

    String of(Statement<?> statement) {
        return line(codec.write(statement));
    }

    Statement<?> statement(String line) {
        return codec.readStatement(tree(line));
    }

    String of(Clue clue) {
        ObjectNode node = JSON.createObjectNode();
        node.put("topic", clue.topic());
        node.put("key", clue.key());
        put(node, clue.article(), clue.span());
        node.put("doubtful", clue.doubtful());
        clue.values().forEach(node.putArray("values")::add);
        return line(node);
    }

    Clue clue(String line) {
        JsonNode node = tree(line);
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.asText()));
        return new Clue(
                node.path("topic").asText(),
                node.path("key").asText(),
                article(node),
                span(node),
                node.path("doubtful").asBoolean(),
                values);
    }

    String of(Ruling ruling) {
        ObjectNode node = JSON.createObjectNode();
        node.put("topic", ruling.topic());
        put(node, ruling.article(), ruling.span());
        node.put("value", ruling.value());
        node.put("reason", ruling.reason());
        return line(node);
    }

    Ruling ruling(String line) {
        JsonNode node = tree(line);
        return new Ruling(
                node.path("topic").asText(),
                article(node),
                span(node),
                node.path("value").asText(),
                node.path("reason").asText());
    }

    String of(Mention mention) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", mention.name());
        Kinds.MENTION.codec().write(mention.person(), node.putObject("person"));
        node.put("variant", mention.variant());
        node.put("office", mention.office());
        node.put("state", mention.state());
        node.put("at", mention.at());
        node.put("article", mention.article().path());
        node.put("origin", mention.origin());
        return line(node);
    }

    Mention mention(String line) {
        JsonNode node = tree(line);
        return new Mention(
                node.path("name").asText(),
                Kinds.MENTION.codec().read(node.withObject("person")),
                node.path("variant").asText(),
                node.path("office").asText(),
                node.path("state").asText(),
                node.path("at").asText(),
                article(node),
                node.path("origin").asText());
    }

    private static void put(ObjectNode node, ArticleKey article, Span span) {
        node.put("article", article.path());
        node.put("start", span.start());
        node.put("end", span.end());
    }

    private static ArticleKey article(JsonNode node) {
        return new ArticleKey(node.path("article").asText());
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static String line(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values is always JSON", impossible);
        }
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a record of the shuffle was damaged: " + line, broken);
        }
    }
}
