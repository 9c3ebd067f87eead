package org.crossfact.core.claim;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.value.PartialDate;

/**
 * One statement of an article.
 *
 * @param article where it stands
 * @param span the words, in UTF-16 code units of the decoded text
 * @param quote the words themselves
 * @param kind what kind of fact it is
 * @param zone the part of the article it stands in
 * @param recogniser which recogniser read it
 * @param about what it is about
 * @param at when it holds, as far as the sentence tells
 * @param said who says so when it is not the article itself; else empty
 * @param modality in which way it is stated
 * @param readings ranked values, best first; empty when the words have no value
 * @param flaw why the words cannot be taken as they stand, if so
 */
public record Claim<V>(
        ArticleKey article,
        Span span,
        String quote,
        Kind<V> kind,
        Zone zone,
        String recogniser,
        Subject about,
        Optional<PartialDate> at,
        String said,
        Modality modality,
        List<Reading<V>> readings,
        Optional<Flaw> flaw) {

    public Claim {
        readings = List.copyOf(readings);
    }

    /** The best reading's value; none of words that no calendar or clock has, for a repair is not what they say. */
    public Optional<V> value() {
        return readings.isEmpty() || isFlawed(Flaw.Type.IMPOSSIBLE)
                ? Optional.empty()
                : Optional.of(readings.get(0).value());
    }

    public boolean isFlawed() {
        return flaw.isPresent();
    }

    public boolean isFlawed(Flaw.Type type) {
        return flaw.isPresent() && flaw.get().type() == type;
    }

    /** Whether evidence has left a single reading. */
    public boolean isDecided() {
        return readings.size() == 1;
    }

    public boolean isBoilerplate() {
        return zone == Zone.BOILERPLATE;
    }

    public Claim<V> withReadings(List<Reading<V>> others) {
        return new Claim<>(article, span, quote, kind, zone, recogniser, about, at, said, modality, others, flaw);
    }

    public Claim<V> withAt(Optional<PartialDate> time) {
        return new Claim<>(article, span, quote, kind, zone, recogniser, about, time, said, modality, readings, flaw);
    }

    public Claim<V> withAbout(Subject subject) {
        return new Claim<>(article, span, quote, kind, zone, recogniser, subject, at, said, modality, readings, flaw);
    }

    /** This claim with its type told, when it is of {@code other} kind. */
    @SuppressWarnings("unchecked") // a kind is one object, so equal kinds have one value type
    public <W> Optional<Claim<W>> as(Kind<W> other) {
        return kind == (Object) other ? Optional.of((Claim<W>) this) : Optional.empty();
    }
}
