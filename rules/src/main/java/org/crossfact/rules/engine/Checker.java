package org.crossfact.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.Witnesses;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Trail;
import org.crossfact.rules.api.Rule;

/**
 * Checks articles: one line with two meetings.
 *
 * <pre>
 * per article     file → article → page → fact sheet      text rules; the text is let go
 * first meeting   clues meet → rulings
 * per article     fact sheet + rulings → settled sheet    article rules
 *                 settled sheet + reference packs → conflicts  reference rules
 * second meeting  claims meet → gate → conflicts          meeting rules
 *                 articles of one topic, sentence beside sentence → conflicts
 *                 mentions of one name → persons
 * once            everything → report
 * </pre>
 */
public final class Checker {

    private final Extraction extraction;
    private final List<Witnesses> witnesses;
    private final Gate gate;
    private final List<Rule> rules;
    private final List<Kind<?>> kinds;
    private final CheckOptions options;
    private final String version;
    private final List<PackRecogniser<?>> foreign;

    /**
     * @param kinds every kind of claim that {@code extraction} reads
     * @param version the version of the tool, for the report
     * @param foreign those recognisers of {@code extraction} that packs brought
     */
    Checker(
            Extraction extraction,
            List<Witnesses> witnesses,
            Gate gate,
            List<Rule> rules,
            List<Kind<?>> kinds,
            CheckOptions options,
            String version,
            List<PackRecogniser<?>> foreign) {
        this.foreign = List.copyOf(foreign);
        this.extraction = extraction;
        this.witnesses = List.copyOf(witnesses);
        this.gate = gate;
        this.rules = List.copyOf(rules);
        this.kinds = List.copyOf(kinds);
        this.options = options;
        this.version = version;
    }

    /**
     * Checks all articles of {@code files}. What one article or rule breaks is told in the report and loses nothing else.
     *
     * @param shuffle brings clues and claims together; the report does not depend on which
     */
    public Report check(Stream<? extends ArticleFile> files, Shuffle shuffle) {
        return run(files, shuffle, false).conclude(version);
    }

    /**
     * Checks all articles again and tells how one finding came about.
     *
     * @param choose picks the finding from the report
     */
    public Optional<Trail> trail(
            Stream<? extends ArticleFile> files, Shuffle shuffle, Function<Report, Optional<Finding>> choose) {
        Run run = run(files, shuffle, true);
        return choose.apply(run.conclude(version))
                .map(finding -> run.grounds(finding.id()).trail(finding, gate));
    }

    private Run run(Stream<? extends ArticleFile> files, Shuffle shuffle, boolean traced) {
        Run run = new Run(rules, kinds, options, shuffle, traced);
        ReadingStage reading = new ReadingStage(run, extraction, witnesses);
        Workers.forEach(files, options.threads(), reading::read);
        foreign.forEach(recogniser -> recogniser.incomplete().forEach(run::incomplete));
        each(run, run.clues(), new ClueStage(run, witnesses)::meet);
        SettlingStage settling = new SettlingStage(run, gate, witnesses, new ReferenceStage(run, options.references()));
        each(run, run.sheets(), settling::settle);
        MeetingStage meeting = new MeetingStage(run, gate);
        each(run, run.statements(), meeting::meet);
        laySideBySide(run);
        each(run, run.mentions(), new EntityStage(run)::meet);
        return run;
    }

    /** Topics take longest of all that follows reading, and stand each for itself. */
    private void laySideBySide(Run run) {
        AccountStage accounts = new AccountStage(run, gate);
        try (Stream<Gathering.Group> topics = run.accounts().groups()) {
            Workers.forEach(topics, options.threads(), topic -> safely(run, topic, accounts::meet));
        }
        accounts.conclude();
    }

    private static void each(Run run, Gathering gathering, Consumer<Gathering.Group> stage) {
        try (Stream<Gathering.Group> groups = gathering.groups()) {
            groups.forEach(group -> safely(run, group, stage));
        }
    }

    /** A fault of ours on one group loses that group and nothing else. */
    private static void safely(Run run, Gathering.Group group, Consumer<Gathering.Group> stage) {
        try {
            stage.accept(group);
        } catch (RuntimeException | StackOverflowError failure) {
            run.failed("group-failed", "comparison of " + group.label(), failure, "the rest went on");
        }
    }
}
