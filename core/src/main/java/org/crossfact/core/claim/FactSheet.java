package org.crossfact.core.claim;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;

/** The claims of one article in reading order, with notes on what could not be read. The text itself is let go. */
public record FactSheet(Provenance from, List<Claim<?>> claims, List<Note> notes) {

    public FactSheet {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }

    public ArticleKey article() {
        return from.article();
    }

    /** The claims of one kind, in reading order. */
    public <V> Stream<Claim<V>> claims(Kind<V> kind) {
        return claims.stream().flatMap(claim -> claim.as(kind).stream());
    }

    /** The same sheet as part of a story. */
    public FactSheet inStory(String story) {
        return new FactSheet(from.inStory(story), claims, notes);
    }

    public FactSheet withClaims(List<Claim<?>> settled) {
        return new FactSheet(from, settled, notes);
    }
}
