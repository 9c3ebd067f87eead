package org.crossfact.cli.suppression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.RuleNames;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusFile;
import org.crossfact.cli.corpus.CorpusTexts;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Decision.Origin;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.core.read.RecordReader;
import org.crossfact.rules.engine.ArticleFile;

/** Gathers the suppressions of a corpus and lays them over a report. */
public final class Suppressions {

    /** A larger file is data, and nobody writes comments into it. */
    private static final long LARGEST = 8L << 20;

    private final Corpus corpus;
    private final RuleNames rules;
    private final Map<String, List<Suppression>> byFile = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Silencing> hostile = new ArrayList<>();
    private int scanned;

    private Suppressions(Corpus corpus, RuleNames rules) {
        this.corpus = corpus;
        this.rules = rules;
    }

    /**
     * Reads what stands beside the articles and in them.
     *
     * @param rules what all rules are called
     * @throws UserError when a file beside an article is malformed or names an unknown rule
     */
    public static Suppressions of(Corpus corpus, RuleNames rules) {
        Suppressions suppressions = new Suppressions(corpus, rules);
        for (ArticleFile file : corpus.files()) {
            if (file instanceof CorpusFile onDisk && !onDisk.isCopy()) {
                suppressions.gather(onDisk);
            }
        }
        return suppressions;
    }

    private void gather(CorpusFile file) {
        Sidecars.beside(file).forEach(this::add);
        List<Directive> directives = directives(file);
        if (!directives.isEmpty() && isTrusted(file)) {
            InlineSuppressions inline = new InlineSuppressions(file, directives);
            inline.suppressions().forEach(this::add);
            complaints.addAll(inline.complaints());
        } else {
            directives.forEach(directive -> hostile.add(new Silencing(new ArticleKey(file.key()), directive)));
        }
    }

    private boolean isTrusted(CorpusFile file) {
        Config config = corpus.config();
        return config.trustInline().stream().anyMatch(pattern -> pattern.matches(Path.of(file.key())));
    }

    private List<Directive> directives(CorpusFile file) {
        try {
            if (file.reader() instanceof RecordReader
                    || !Files.isRegularFile(file.path())
                    || Files.size(file.path()) > LARGEST) {
                return List.of();
            }
            scanned++;
            // directives are ASCII, and this charset keeps lines and ASCII whatever the file is written in
            return Directive.in(Files.readString(file.path(), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return List.of(); // the check tells it
        }
    }

    private void add(Suppression suppression) {
        if (rules.know(suppression.rule())) {
            byFile.computeIfAbsent(suppression.file(), file -> new ArrayList<>())
                    .add(suppression.today(rules));
            return;
        }
        UserError unknown = rules.unknown(suppression.rule());
        if (suppression.origin() == Origin.SIDECAR) {
            throw unknown;
        }
        complaints.add(String.valueOf(unknown.getMessage()));
    }

    /** The report with what is silenced marked so, and with what articles do to silence rules without being trusted. */
    public SilencedReport over(Report report) {
        CorpusTexts texts = new CorpusTexts(corpus, report.findings());
        Set<Suppression> used = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Optional<Suppression> fitting = fitting(finding, texts);
            fitting.ifPresent(used::add);
            findings.add(
                    fitting.map(one -> finding.withStanding(finding.standing().decided(one.decision(corpus))))
                            .orElse(finding));
        }
        byFile.values().stream()
                .flatMap(List::stream)
                .filter(suppression -> !used.contains(suppression))
                .map(suppression -> suppression.place() + ": silences nothing; take it out")
                .sorted()
                .forEach(complaints::add);
        return new SilencedReport(Silencing.told(hostile, scanned, report.withFindings(findings)), complaints);
    }

    private Optional<Suppression> fitting(Finding finding, CorpusTexts texts) {
        Evidence place = finding.judgement().place();
        List<Suppression> candidates = byFile.getOrDefault(place.article().path(), List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int line = texts.article(place.article())
                .map(article ->
                        article.original().map().position(place.span().start()).line())
                .orElse(0);
        return candidates.stream().filter(one -> one.covers(finding, line)).findFirst();
    }
}
