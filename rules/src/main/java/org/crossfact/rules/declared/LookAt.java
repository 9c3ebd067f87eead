package org.crossfact.rules.declared;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Unit;
import org.crossfact.rules.yaml.YamlPart;

/**
 * The part {@code look-at} of a rule file.
 *
 * @param part where it stands
 * @param claims the kind of claims to look at; empty when it names words
 * @param words the words to look at; empty when it names claims
 * @param about words that the claims have to be about
 * @param office words of the office that they have to be about
 * @param unit the unit of the figures
 * @param place in which parts of which articles
 */
record LookAt(
        YamlPart part,
        Optional<Kind<?>> claims,
        Optional<Words> words,
        List<String> about,
        List<String> office,
        String unit,
        Selection.Place place) {

    private static final List<Kind<?>> KINDS = List.of(Kinds.FIGURE, Kinds.DATE, Kinds.HOLDING, Kinds.MENTION);

    private static final List<String> KEYS =
            List.of("claims", "about", "office", "unit", "words", "pattern", "zone", "source");

    private static final List<String> ZONES =
            Stream.of(Zone.values()).map(Zone::label).toList();

    /**
     * Reads it.
     *
     * @param others the kinds that packs bring
     * @throws org.crossfact.rules.yaml.YamlFault when it does not name either claims or words
     */
    static LookAt of(YamlPart part, List<Kind<?>> others) {
        Optional<Kind<?>> claims = Optional.empty();
        Optional<Words> words = Optional.empty();
        List<String> about = List.of();
        List<String> office = List.of();
        String unit = "";
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        Set<String> sources = new HashSet<>();
        for (YamlPart.Field field : part.fields(KEYS)) {
            YamlPart value = field.value();
            switch (field.key()) {
                case "claims" -> claims = Optional.of(kind(value, others));
                case "words" -> words = Optional.of(phrases(value));
                case "pattern" -> words = Optional.of(LinearPattern.of(value));
                case "about" -> about = contentWords(value);
                case "office" -> office = contentWords(value);
                case "unit" -> unit = unit(value);
                case "zone" -> value.oneOrMore().forEach(zone -> zones.add(Zone.of(zone.oneOf(ZONES))));
                default -> value.oneOrMore().forEach(source -> sources.add(source.text()));
            }
        }
        if (claims.isPresent() == words.isPresent()) {
            throw part.fault("look-at needs either 'claims' or one of 'words' and 'pattern'");
        }
        LookAt lookAt = new LookAt(part, claims, words, about, office, unit, new Selection.Place(zones, sources));
        lookAt.refuseWhatHasNoEffect();
        return lookAt;
    }

    private void refuseWhatHasNoEffect() {
        if (claims.isEmpty() && !about.isEmpty()) {
            throw part.fault("'about' narrows claims; a rule on words has none");
        }
        if (!office.isEmpty() && !looksAt(Kinds.HOLDING)) {
            throw part.fault("'office' narrows holdings; write 'claims: holding'");
        }
        if (!unit.isEmpty() && !looksAt(Kinds.FIGURE)) {
            throw part.fault("'unit' narrows figures; write 'claims: figure'");
        }
    }

    /** The unit as figures have it: "percent" is "%", "hectares" is "har", and what is counted is told in the singular. */
    private static String unit(YamlPart value) {
        String written = value.text();
        String lower = written.toLowerCase(Locale.ROOT);
        String known = lower.equals("percent") || lower.equals("per cent")
                ? Unit.PERCENT.symbol()
                : Measures.of(written).isPresent() ? written : Measures.names().getOrDefault(lower, Lemmas.noun(lower));
        if (!known.equalsIgnoreCase(written)) {
            throw value.fault("no figure has the unit '" + written + "'; write '" + known + "'");
        }
        return written;
    }

    private static Kind<?> kind(YamlPart value, List<Kind<?>> others) {
        List<Kind<?>> known = Stream.concat(KINDS.stream(), others.stream()).toList();
        String name = value.oneOf(known.stream().map(Kind::name).toList());
        return known.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it looks at claims of that kind. */
    boolean looksAt(Kind<?> kind) {
        return claims.isPresent() && claims.get() == (Object) kind;
    }

    static Words phrases(YamlPart value) {
        return new Phrases(value.texts());
    }

    /** The words of a phrase that a claim may be told by: "mayor of Norbury" is told by two. */
    private static List<String> contentWords(YamlPart value) {
        return ClauseWords.in(value.text())
                .filter(word -> !word.equals("of") && !word.equals("the"))
                .toList();
    }

    <V> Selection<V> selecting(Kind<V> kind) {
        return new Selection<>(kind, about, office, unit, place);
    }
}
