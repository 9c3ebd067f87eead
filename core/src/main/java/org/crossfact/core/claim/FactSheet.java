package org.crossfact.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;

/**
 * What is kept of one article; the text itself is let go.
 *
 * @param from the article
 * @param claims what it states, in reading order
 * @param notes what could not be read
 * @param prints by which copies of its text are known
 * @param sentences its running text as it is laid beside that of other articles
 */
public record FactSheet(
        Provenance from, List<Claim<?>> claims, List<Note> notes, Prints prints, List<Sentence> sentences) {

    public FactSheet {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        sentences = List.copyOf(sentences);
    }

    public ArticleKey article() {
        return from.article();
    }

    /** The claims of one kind, in reading order. */
    public <V> Stream<Claim<V>> claims(Kind<V> kind) {
        return claims.stream().flatMap(claim -> claim.as(kind).stream());
    }

    /** The sentence that a claim stands in; empty outside of headline, body and quotations. */
    public Optional<Sentence> sentenceOf(Claim<?> claim) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= claim.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean holds = low < sentences.size()
                && sentences.get(low).span().start() <= claim.span().start();
        return holds ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    /** The same sheet as part of a story. */
    public FactSheet inStory(String story) {
        return new FactSheet(from.inStory(story), claims, notes, prints, sentences);
    }

    /** The same sheet as that of an article that shares an origin with others. */
    public FactSheet ofOrigin(String origin) {
        return new FactSheet(from.ofOrigin(origin), claims, notes, prints, sentences);
    }

    public FactSheet withClaims(List<Claim<?>> settled) {
        return new FactSheet(from, settled, notes, prints, sentences);
    }
}
