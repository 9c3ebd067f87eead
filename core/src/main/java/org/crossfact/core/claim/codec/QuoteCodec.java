package org.crossfact.core.claim.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Quote;

/** Quotations as fields: {@code words} and, where it is told who says them, {@code speaker} with the name's parts. */
public final class QuoteCodec implements ValueCodec<Quote> {

    private static final String SPEAKER = "speaker";
    private static final PersonNameCodec NAME = new PersonNameCodec();

    @Override
    public void write(Quote quote, ObjectNode fields) {
        fields.put("words", quote.words());
        quote.speaker().ifPresent(speaker -> NAME.write(speaker, fields.putObject(SPEAKER)));
    }

    @Override
    public Quote read(ObjectNode fields) {
        Optional<PersonName> speaker =
                fields.get(SPEAKER) instanceof ObjectNode name ? Optional.of(NAME.read(name)) : Optional.empty();
        return new Quote(fields.path("words").asText(), speaker);
    }

    @Override
    public String text(Quote quote) {
        String words = "\u201c" + quote.words() + "\u201d";
        return quote.speaker()
                .map(speaker -> speaker.canonical() + ": " + words)
                .orElse(words);
    }
}
