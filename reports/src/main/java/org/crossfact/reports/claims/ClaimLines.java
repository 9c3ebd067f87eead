package org.crossfact.reports.claims;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Article;
import org.crossfact.reports.quote.WellFormed;

/** Claims as JSON lines, one claim a line. What a value looks like is told by the codec of its kind. */
public final class ClaimLines implements ClaimWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void begin(Appendable out) {}

    @Override
    public void write(Article article, FactSheet sheet, Appendable out) throws IOException {
        for (Claim<?> claim : sheet.claims()) {
            // The tree's own text would not do: it lets a lone surrogate through.
            out.append(WellFormed.text(line(claim).toString())).append('\n');
        }
    }

    private static <V> ObjectNode line(Claim<V> claim) {
        ObjectNode line = place(claim);
        claim.kind().codec().publish(claim.value(), line);
        claim.flaw().ifPresent(flaw -> line.put("invalid", flaw.reason()));
        if (hasChoice(claim)) {
            ArrayNode readings = line.putArray("readings");
            claim.readings().forEach(reading -> readings.add(reading(claim.kind(), reading)));
        }
        return line;
    }

    private static ObjectNode place(Claim<?> claim) {
        ObjectNode line = NODES.objectNode();
        line.put("article", claim.article().path());
        line.put("kind", claim.kind().name());
        line.put("start", claim.span().start());
        line.put("end", claim.span().end());
        line.put("text", claim.quote());
        line.put("zone", claim.zone().label());
        line.put("recogniser", claim.recogniser());
        line.put("about", claim.about().label());
        claim.at().ifPresent(at -> line.put("at", at.edtf()));
        if (!claim.said().isEmpty()) {
            line.put("said", claim.said());
        }
        line.put("modality", claim.modality().label());
        return line;
    }

    private static boolean hasChoice(Claim<?> claim) {
        return claim.readings().size() > 1
                || claim.readings().stream().anyMatch(reading -> reading.how() != How.PRINTED);
    }

    private static <V> ObjectNode reading(Kind<V> kind, Reading<V> reading) {
        ObjectNode node = NODES.objectNode();
        node.put("value", kind.codec().text(reading.value()));
        node.put("how", reading.how().label());
        ArrayNode reasons = node.putArray("reasons");
        reading.reasons().forEach(reasons::add);
        return node;
    }
}
