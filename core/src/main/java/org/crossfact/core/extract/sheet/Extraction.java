package org.crossfact.core.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.ClaimCodec;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;

/** Reads the claims of a page: each family of recognisers, then its refiners, then subject, time and modality. */
public final class Extraction {

    /**
     * Recognisers whose finds compete for the same words.
     *
     * @param recognisers the ways of writing, most telling first
     * @param refiners what is done with all finds, in this order
     */
    public record Family(List<Recogniser> recognisers, List<Refiner> refiners) {}

    /** A family at work. */
    private record Reading(Recognition recognition, List<Refiner> refiners) {

        private static Reading of(Family family) {
            return new Reading(new Recognition(family.recognisers()), List.copyOf(family.refiners()));
        }

        private List<Find<?>> finds(Scan scan) {
            List<Find<?>> found = recognition.finds(scan, 0, scan.size());
            for (Refiner refiner : refiners) {
                found = refiner.refine(scan, found);
            }
            return found;
        }
    }

    private final List<Reading> families;
    private final List<Refiner> closing;
    private final Map<Kind<?>, Subjects<?>> subjects;

    /**
     * @param families the families, each with finds of its own
     * @param closing what is done last, with the finds of all families
     * @param subjects what the claims of each kind are about
     */
    public Extraction(List<Family> families, List<Refiner> closing, List<Subjects<?>> subjects) {
        this.families = families.stream().map(Reading::of).toList();
        this.closing = List.copyOf(closing);
        this.subjects = subjects.stream().collect(Collectors.toUnmodifiableMap(Subjects::kind, Function.identity()));
    }

    /** The claims of {@code page} in reading order. */
    public FactSheet extract(Page page) {
        Scan scan = new Scan(page);
        List<Find<?>> finds = new ArrayList<>();
        for (Reading family : families) {
            finds.addAll(family.finds(scan));
        }
        for (Refiner refiner : closing) {
            finds = refiner.refine(scan, finds);
        }
        Narrative narrative = new Narrative(scan, finds);
        List<Claim<?>> claims = new ArrayList<>();
        for (Find<?> find : finds) {
            claims.add(claim(scan, narrative, find));
        }
        claims.sort(ClaimCodec.READING_ORDER);
        return new FactSheet(provenance(page), claims, List.of(), Printing.of(page), Telling.of(scan));
    }

    private <V> Claim<V> claim(Scan scan, Narrative narrative, Find<V> find) {
        Article article = scan.page().article();
        Span span = scan.span(find.from(), find.to());
        return new Claim<>(
                article.key(),
                span,
                span.in(article.text()),
                find.kind(),
                scan.page().zoneAt(span.start()),
                find.recogniser(),
                subject(scan, find),
                narrative.at(find),
                "",
                find.flaw().isPresent() ? Modality.ASSERTED : Modalities.of(scan, find),
                find.readings(),
                find.flaw());
    }

    @SuppressWarnings("unchecked") // the map holds under each kind the subjects of that very kind
    private <V> Subject subject(Scan scan, Find<V> find) {
        return Optional.ofNullable((Subjects<V>) subjects.get(find.kind()))
                .map(reader -> reader.of(scan, find))
                .orElse(Subject.NONE);
    }

    private static Provenance provenance(Page page) {
        Article article = page.article();
        String origin = page.source().isEmpty() ? article.key().path() : page.source();
        return new Provenance(
                article.key(),
                page.title(),
                page.source(),
                page.published().date(),
                page.published().why(),
                article.metadata().trust(),
                origin,
                "");
    }
}
