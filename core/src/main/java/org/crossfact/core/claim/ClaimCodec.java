package org.crossfact.core.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;

/** Writes claims to JSON and reads them back unchanged: one codec for spill, cache and cluster. */
public final class ClaimCodec {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Kind<?>> kinds;

    /** @param kinds every kind that may occur, those of packs included */
    public ClaimCodec(List<Kind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    public ObjectNode write(Claim<?> claim) {
        return writeTyped(claim);
    }

    private static <V> ObjectNode writeTyped(Claim<V> claim) {
        ObjectNode node = NODES.objectNode();
        node.put("article", claim.article().path());
        node.put("start", claim.span().start());
        node.put("end", claim.span().end());
        node.put("quote", claim.quote());
        node.put("kind", claim.kind().name());
        node.put("zone", claim.zone().label());
        node.put("recogniser", claim.recogniser());
        node.set("about", subject(claim.about()));
        claim.at().ifPresent(at -> node.put("at", at.edtf()));
        node.put("said", claim.said());
        node.put("modality", claim.modality().label());
        ArrayNode readings = node.putArray("readings");
        for (Reading<V> reading : claim.readings()) {
            ObjectNode one = readings.addObject();
            claim.kind().codec().write(reading.value(), one.putObject("fields"));
            one.put("how", reading.how().label());
            one.set("reasons", strings(reading.reasons()));
        }
        claim.flaw().ifPresent(flaw -> {
            ObjectNode one = node.putObject("flaw");
            one.put("type", flaw.type().label());
            one.put("reason", flaw.reason());
            one.set("steps", strings(flaw.steps()));
        });
        return node;
    }

    public Claim<?> read(JsonNode node) {
        String name = node.path("kind").asText();
        Kind<?> kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of claim is called " + name);
        }
        return readTyped(node, kind);
    }

    private static <V> Claim<V> readTyped(JsonNode node, Kind<V> kind) {
        List<Reading<V>> readings = new ArrayList<>();
        for (JsonNode one : node.path("readings")) {
            readings.add(new Reading<>(
                    kind.codec().read((ObjectNode) one.get("fields")),
                    How.of(one.path("how").asText()),
                    strings(one.path("reasons"))));
        }
        return new Claim<>(
                new ArticleKey(node.path("article").asText()),
                new Span(node.path("start").asInt(), node.path("end").asInt()),
                node.path("quote").asText(),
                kind,
                Zone.of(node.path("zone").asText()),
                node.path("recogniser").asText(),
                subject(node.path("about")),
                PartialDate.parse(node.path("at").asText()),
                node.path("said").asText(),
                Modality.of(node.path("modality").asText()),
                readings,
                flaw(node.path("flaw")));
    }

    private static Optional<Flaw> flaw(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Flaw(
                        Flaw.Type.of(node.path("type").asText()),
                        node.path("reason").asText(),
                        strings(node.path("steps"))));
    }

    private static ObjectNode subject(Subject about) {
        ObjectNode node = NODES.objectNode();
        node.put("head", about.head());
        node.put("measure", about.measure());
        node.set("participants", strings(about.participants()));
        node.set("places", strings(about.places()));
        node.set("scopes", strings(about.scopes()));
        node.put("status", about.status());
        node.put("edition", about.edition());
        node.set("words", strings(about.words()));
        return node;
    }

    private static Subject subject(JsonNode node) {
        return new Subject(
                node.path("head").asText(),
                node.path("measure").asText(),
                strings(node.path("participants")),
                strings(node.path("places")),
                strings(node.path("scopes")),
                node.path("status").asText(),
                node.path("edition").asText(),
                strings(node.path("words")));
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = NODES.arrayNode(texts.size());
        texts.forEach(array::add);
        return array;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The order in which claims are read, whatever thread or file they come from. */
    public static final Comparator<Claim<?>> READING_ORDER = Comparator.<Claim<?>, ArticleKey>comparing(Claim::article)
            .thenComparing(Claim::span)
            .thenComparing(claim -> claim.kind().name())
            .thenComparing(Claim::recogniser);
}
