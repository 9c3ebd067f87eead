package org.crossfact.rules.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Rule;

/** What one check has gathered so far; the stages fill it from any thread, and order is made at the end. */
final class Run {

    /** A judgement that has no id yet. */
    private record Said(RuleCard card, Severity severity, String conflictKey, Judgement judgement, Grounds grounds) {}

    private static final String OURS = "org.crossfact.";

    private final CheckOptions options;
    private final Records records;
    private final Gathering clues;
    private final Gathering sheets;
    private final Gathering statements;
    private final Gathering mentions;
    private final Gathering accounts;
    private final List<RuleRunner> runners;
    private final List<RuleRunner> keyed;
    private final Queue<Incomplete> incomplete = new ConcurrentLinkedQueue<>();
    private final Queue<CheckedArticle> articles = new ConcurrentLinkedQueue<>();
    private final Queue<Said> said = new ConcurrentLinkedQueue<>();
    private final Queue<Entity> entities = new ConcurrentLinkedQueue<>();
    private final Tally tally = new Tally();
    private final boolean traced;
    private final Map<String, Grounds> groundsById = new HashMap<>();

    /** @param traced whether to keep what rules had before them, which takes memory */
    Run(List<Rule> rules, List<Kind<?>> kinds, CheckOptions options, Shuffle shuffle, boolean traced) {
        this.traced = traced;
        this.options = options;
        this.records = new Records(kinds);
        this.clues = shuffle.gather();
        this.sheets = shuffle.gather();
        this.statements = shuffle.gather();
        this.mentions = shuffle.gather();
        this.accounts = shuffle.gather();
        this.runners = rules.stream()
                .map(rule -> new RuleRunner(rule, isForeign(rule)))
                .toList();
        this.keyed = runners.stream()
                .filter(runner -> runner.rule() instanceof KeyedRule<?>)
                .toList();
    }

    private boolean isForeign(Rule rule) {
        return options.packs().stream().anyMatch(pack -> pack.rules().stream().anyMatch(own -> own == rule));
    }

    Records records() {
        return records;
    }

    Gathering clues() {
        return clues;
    }

    Gathering sheets() {
        return sheets;
    }

    Gathering statements() {
        return statements;
    }

    Gathering mentions() {
        return mentions;
    }

    Gathering accounts() {
        return accounts;
    }

    Tally tally() {
        return tally;
    }

    List<RuleRunner> runners() {
        return runners;
    }

    /** Those whose rules call their own meetings; every claim is shown to each of them. */
    List<RuleRunner> keyed() {
        return keyed;
    }

    /** The part of a key that keeps stories apart; empty for articles of which no story is told, as at the root. */
    String story(ArticleKey article) {
        String folder = options.storiesByFolder() ? article.firstFolder() : "";
        return folder.isEmpty() ? "" : folder + "\u0001";
    }

    void checked(CheckedArticle article) {
        articles.add(article);
    }

    void entity(Entity entity) {
        entities.add(entity);
    }

    /** Takes a fault of our own: what it lost, where it arose, and what went on. */
    void failed(String code, String subject, Throwable failure, String rest) {
        String where = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        String what = failure.getClass().getSimpleName();
        incomplete(code, subject, "a fault of Crossfact: " + what + where + "; " + rest);
    }

    void incomplete(String code, String subject, String reason) {
        incomplete(new Incomplete(code, subject, reason));
    }

    void incomplete(Incomplete entry) {
        incomplete.add(entry);
    }

    /**
     * Takes what a rule says of one article.
     *
     * @param minor whether it is never worse than a note, as in boilerplate
     */
    void said(RuleCard card, Provenance from, boolean minor, Judgement judgement, Supplier<Grounds> grounds) {
        List<Evidence> evidence = judgement.evidence().stream()
                .map(words -> words.publishedBy(from.source(), from.publishedText()))
                .toList();
        Severity severity = minor ? Severity.NOTE : card.severity();
        said.add(new Said(card, severity, "", judgement.withEvidence(evidence), kept(grounds)));
    }

    /** Takes what a rule says of a conflict on {@code key}. */
    void said(RuleCard card, String key, Judgement judgement, Supplier<Grounds> grounds) {
        said.add(new Said(card, card.severity(), key, judgement, kept(grounds)));
    }

    /** What has been said of conflicts so far. */
    ToldConflicts toldConflicts() {
        return new ToldConflicts(said.stream()
                .filter(one -> !one.conflictKey().isEmpty())
                .map(Said::judgement)
                .toList());
    }

    private Grounds kept(Supplier<Grounds> grounds) {
        return traced ? grounds.get() : Grounds.NONE;
    }

    /** What the rule had before it that made the finding of this id; nothing unless this run is traced. */
    Grounds grounds(String id) {
        return groundsById.getOrDefault(id, Grounds.NONE);
    }

    Report conclude(String version) {
        List<Finding> findings = findings();
        Map<RuleCard, Long> counts = new HashMap<>();
        said.forEach(one -> counts.merge(one.card(), 1L, Long::sum));
        List<RuleRun> rules = runners.stream()
                .map(runner -> new RuleRun(runner.card(), runner.considered(), counts.getOrDefault(runner.card(), 0L)))
                .sorted(Comparator.comparing(ran -> ran.card().id()))
                .toList();
        return new Report(
                        version,
                        articles.stream()
                                .sorted(Comparator.comparing(
                                        article -> article.from().article()))
                                .toList(),
                        findings,
                        tally.counts(),
                        EntityFindings.linked(entities, findings),
                        Stream.concat(incomplete.stream(), runners.stream().flatMap(RuleRunner::incomplete))
                                .sorted()
                                .toList(),
                        rules)
                .withPacks(options.packs().stream().map(Pack::told).toList());
    }

    private List<Finding> findings() {
        Map<String, Integer> ordinals = new HashMap<>();
        return said.stream()
                .sorted(Comparator.<Said, ArticleKey>comparing(
                                one -> one.judgement().place().article())
                        .thenComparing(one -> one.judgement().place().span())
                        .thenComparing(one -> one.card().id())
                        .thenComparing(one -> one.judgement().message()))
                .map(one -> finding(one, ordinals))
                .sorted(Finding.ORDER)
                .toList();
    }

    private Finding finding(Said one, Map<String, Integer> ordinals) {
        Judgement judgement = one.judgement();
        Evidence place = judgement.place();
        RuleCard card = one.card();
        String id;
        if (one.conflictKey().isEmpty()) {
            String same = card.id() + "\u001e" + place.article() + "\u001e" + FindingId.normalised(place.quote());
            int ordinal = ordinals.merge(same, 1, Integer::sum);
            id = FindingId.inArticle(card.firstId(), place.article().path(), place.quote(), ordinal);
        } else {
            List<String> values =
                    judgement.values().stream().map(value -> value.value()).toList();
            String same = card.id() + "\u001e" + one.conflictKey() + "\u001e" + values;
            id = FindingId.ofConflict(card.firstId(), one.conflictKey(), values, ordinals.merge(same, 1, Integer::sum));
        }
        if (traced) {
            groundsById.put(id, one.grounds());
        }
        boolean oneArticle =
                judgement.evidence().stream().map(Evidence::article).distinct().count() == 1;
        return new Finding(
                id, card.id(), one.severity(), oneArticle ? Reach.IN_ARTICLE : Reach.CROSS_SOURCE, judgement);
    }
}
