package org.crossfact.reports.sarif;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Region;
import org.crossfact.reports.quote.WellFormed;
import org.crossfact.reports.syntax.JsonWriter;

/** Places as SARIF tells them: an encoded relative address, lines and columns from one. */
final class SarifPlaces {

    private final JsonWriter json;
    private final Citations citations;

    SarifPlaces(JsonWriter json, Citations citations) {
        this.json = json;
        this.citations = citations;
    }

    /** The physical location of quoted words, into the object that is open. */
    void place(Evidence evidence) throws IOException {
        json.object("physicalLocation", () -> {
            file(evidence.article());
            Optional<Region> region = citations.region(evidence);
            if (region.isPresent()) {
                region("region", region.get(), evidence.quote());
                Optional<Evidence> sentence = citations.sentence(evidence);
                if (sentence.isPresent()) {
                    context(sentence.get(), region.get());
                }
            }
        });
    }

    /** SARIF asks that a context has more than the region itself, which a headline or a label may lack. */
    private void context(Evidence sentence, Region words) throws IOException {
        Optional<Region> around = citations.region(sentence);
        if (around.isPresent() && around.get().surrounds(words)) {
            region("contextRegion", around.get(), sentence.quote());
        }
    }

    private void region(String name, Region region, String words) throws IOException {
        json.object(name, () -> {
            lines(region);
            json.object("snippet", () -> json.text("text", words));
        });
    }

    private void lines(Region region) throws IOException {
        json.number("startLine", region.start().line());
        json.number("startColumn", region.start().column());
        json.number("endLine", region.end().line());
        json.number("endColumn", region.end().column());
    }

    /** An edit, into the object that is open. */
    void change(Replacement edit, Region deleted) throws IOException {
        json.array(
                "artifactChanges",
                List.of(edit),
                change -> json.object(() -> {
                    file(change.article());
                    json.array(
                            "replacements",
                            List.of(change.with()),
                            with -> json.object(() -> {
                                json.object("deletedRegion", () -> lines(deleted));
                                json.object("insertedContent", () -> json.text("text", with));
                            }));
                }));
    }

    /** The file of an article, into the physical location that is open. */
    void file(ArticleKey article) throws IOException {
        json.object("artifactLocation", () -> json.text("uri", uri(citations.path(article))));
    }

    /** The path as a relative reference after RFC 3986; what is not ASCII is percent-encoded UTF-8. */
    static String uri(String path) {
        try {
            String encoded = new URI(null, null, WellFormed.text(path), null).toASCIIString();
            return encoded.contains(":") ? encoded.replace(":", "%3A") : encoded;
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("a path that no address can hold: " + path, impossible);
        }
    }
}
