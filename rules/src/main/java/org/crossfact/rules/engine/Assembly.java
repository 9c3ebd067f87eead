package org.crossfact.rules.engine;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.DateComparer;
import org.crossfact.core.compare.DateWitnesses;
import org.crossfact.core.compare.FigureComparer;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.HolderHistory;
import org.crossfact.core.compare.HoldingComparer;
import org.crossfact.core.compare.MentionComparer;
import org.crossfact.core.compare.OriginWitnesses;
import org.crossfact.core.compare.ProperNameComparer;
import org.crossfact.core.compare.QuoteComparer;
import org.crossfact.core.compare.StanceComparer;
import org.crossfact.core.compare.Witnesses;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Subjects;
import org.crossfact.core.extract.chronology.Chronology;
import org.crossfact.core.extract.damage.DamageRecognisers;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.extract.date.family.DateSubjects;
import org.crossfact.core.extract.figure.FigureRecognisers;
import org.crossfact.core.extract.figure.FigureSubjects;
import org.crossfact.core.extract.people.HoldingSubjects;
import org.crossfact.core.extract.people.MentionSubjects;
import org.crossfact.core.extract.people.PeopleRecognisers;
import org.crossfact.core.extract.people.PeopleRefiners;
import org.crossfact.core.extract.quotation.QuotedWords;
import org.crossfact.core.extract.relation.Relations;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;

/** Puts the parts together as Crossfact ships them. */
public final class Assembly {

    private Assembly() {}

    /** All recognisers and refiners. */
    public static Extraction extraction() {
        return extraction(List.of());
    }

    /** The same with what packs read. */
    public static Extraction extraction(List<Pack> packs) {
        return extractionWith(recognisers(packs));
    }

    private static List<PackRecogniser<?>> recognisers(List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.readers().stream())
                .<PackRecogniser<?>>map(PackRecogniser::new)
                .toList();
    }

    private static Extraction extractionWith(List<PackRecogniser<?>> foreign) {
        List<Recogniser> numbers = Stream.of(
                        DamageRecognisers.all(), DateRecognisers.absolute(), FigureRecognisers.all())
                .flatMap(List::stream)
                .toList();
        List<Refiner> refiners = Stream.of(
                        List.<Refiner>of(new Overlaps()), DateRecognisers.refiners(DamageRecognisers.refiners()))
                .flatMap(List::stream)
                .toList();
        return new Extraction(
                List.of(
                        new Extraction.Family(numbers, refiners),
                        new Extraction.Family(DateRecognisers.undated(), List.of(new Overlaps())),
                        new Extraction.Family(PeopleRecognisers.all(), PeopleRefiners.all()),
                        new Extraction.Family(List.copyOf(foreign), List.of(new Overlaps()))),
                List.of(DateRecognisers.closing(), new Relations(), new Chronology(), new QuotedWords()),
                subjects(foreign));
    }

    private static List<Subjects<?>> subjects(List<PackRecogniser<?>> foreign) {
        Stream<Subjects<?>> own =
                Stream.of(new DateSubjects(), new FigureSubjects(), new HoldingSubjects(), new MentionSubjects());
        return Stream.concat(
                        own,
                        foreign.stream().map(PackRecogniser::kind).distinct().map(PackSubjects::new))
                .toList();
    }

    /** All comparers. */
    public static Gate gate() {
        return gate(HolderHistory.UNKNOWN);
    }

    private static Gate gate(HolderHistory history) {
        return new Gate(List.of(
                new DateComparer(),
                new FigureComparer(),
                new HoldingComparer(history),
                new MentionComparer(),
                new ProperNameComparer(),
                new StanceComparer(),
                new QuoteComparer()));
    }

    /** All topics of the first meeting. */
    public static List<Witnesses> witnesses() {
        return List.of(new DateWitnesses(), new OriginWitnesses());
    }

    /** The rules of every book that Crossfact brings, by id; books of packs are not asked. */
    public static List<Rule> rules() {
        return ServiceLoader.load(RuleBook.class, Assembly.class.getClassLoader()).stream()
                .filter(book -> !book.type().isAnnotationPresent(RulePack.class))
                .map(ServiceLoader.Provider::get)
                .flatMap(book -> book.rules().stream())
                .sorted((left, right) -> left.card().id().compareTo(right.card().id()))
                .toList();
    }

    /**
     * A checker of all kinds of claims.
     *
     * @param version the version of the tool, for the report
     */
    public static Checker checker(List<Rule> rules, CheckOptions options, String version) {
        List<PackRecogniser<?>> foreign = recognisers(options.packs());
        Stream<Kind<?>> kinds = foreign.stream().map(PackRecogniser::kind);
        return new Checker(
                extractionWith(foreign),
                witnesses(),
                gate(options.references()),
                rules,
                Stream.concat(Kinds.BUILT_IN.stream(), kinds).distinct().toList(),
                options,
                version,
                foreign);
    }
}
