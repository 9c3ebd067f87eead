package org.crossfact.reports.html.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Page;
import org.crossfact.reports.html.data.Outline.Part;
import org.crossfact.reports.syntax.JsonWriter;

/** The form of one article: its exact text, the parts it falls into, what it states. */
final class TextJson {

    private final JsonWriter json;

    TextJson(JsonWriter json) {
        this.json = json;
    }

    void write(Page page, List<Claim<?>> claims) throws IOException {
        List<Claim<?>> shown =
                claims.stream().filter(claim -> !claim.isBoilerplate()).toList();
        json.object(() -> {
            json.text("article", page.article().key().path());
            json.text("charset", page.article().original().charset());
            json.text("charsetWhy", page.article().original().why());
            json.text("text", page.text());
            json.array("parts", Outline.of(page), this::part);
            json.array("claims", shown, this::claim);
        });
    }

    private void part(Part part) throws IOException {
        json.object(() -> {
            json.number("start", part.span().start());
            json.number("end", part.span().end());
            json.text("name", part.name());
            json.textUnlessEmpty("why", part.why());
            if (part.apart()) {
                json.text("apart", "yes");
            }
        });
    }

    private <V> void claim(Claim<V> claim) throws IOException {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        claim.kind().codec().publish(claim.value(), fields);
        json.object(() -> {
            json.number("start", claim.span().start());
            json.number("end", claim.span().end());
            json.text("kind", claim.kind().name());
            json.textUnlessEmpty(
                    "value", claim.value().map(claim.kind().codec()::text).orElse(""));
            json.textUnlessEmpty("about", claim.about().label());
            json.textUnlessEmpty("at", claim.at().map(at -> at.edtf()).orElse(""));
            json.textUnlessEmpty("said", claim.said());
            if (claim.modality() != Modality.ASSERTED) {
                json.text("modality", claim.modality().label());
            }
            json.textUnlessEmpty("flaw", claim.flaw().map(flaw -> flaw.reason()).orElse(""));
            derivation(claim);
            json.tree("fields", fields);
        });
    }

    /** How a value was won that the words alone do not say, and the values between which nothing decides. */
    private <V> void derivation(Claim<V> claim) throws IOException {
        List<Reading<V>> readings = claim.readings();
        if (readings.size() > 1) {
            json.array(
                    "either",
                    readings,
                    reading -> json.text(claim.kind().codec().text(reading.value())));
        } else if (readings.size() == 1 && readings.get(0).how() != How.PRINTED) {
            json.textUnlessEmpty(
                    "why", readings.get(0).reasons().stream().findFirst().orElse(""));
        }
    }
}
