package org.crossfact.core.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.document.Span;

/** Writes sentences to JSON and reads them back unchanged; a word is four values in a row, for there are many. */
final class SentenceCodec {

    private static final int VALUES = 4;

    private SentenceCodec() {}

    static ObjectNode write(Sentence sentence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("start", sentence.span().start());
        node.put("text", sentence.text());
        ArrayNode words = node.putArray("words");
        for (Word word : sentence.words()) {
            words.add(word.span().start())
                    .add(word.span().length())
                    .add(word.part().name())
                    .add(word.base());
        }
        return node;
    }

    static Sentence read(JsonNode node) {
        int start = node.path("start").asInt();
        String text = node.path("text").asText();
        JsonNode values = node.path("words");
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i += VALUES) {
            int from = values.get(i).asInt();
            Span span = new Span(from, from + values.get(i + 1).asInt());
            words.add(new Word(
                    span,
                    values.get(i + 3).asText(),
                    Part.valueOf(values.get(i + 2).asText())));
        }
        return new Sentence(new Span(start, start + text.length()), text, words);
    }
}
