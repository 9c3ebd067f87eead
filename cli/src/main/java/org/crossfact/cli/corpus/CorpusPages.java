package org.crossfact.cli.corpus;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.RunSetting;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.Pack;

/** The articles that a report cites, understood as the check understood them. */
public final class CorpusPages implements CitedPages {

    private final CorpusTexts texts;
    private final FileNames names;
    private final List<Rule> rules;
    private final List<RunSetting> settings;
    private final PassedOver passedOver;
    private final String corpus;
    private final Extraction extraction;

    /** The articles that a report cites. */
    public CorpusPages(Corpus corpus, Report report) {
        this(corpus, report.findings(), Assembly.rules(), List.of());
    }

    /**
     * The articles that some findings cite.
     *
     * @param rules the rules that made them
     * @param packs the packs among whose rules they are
     */
    public CorpusPages(Corpus corpus, List<Finding> findings, List<Rule> rules, List<Pack> packs) {
        this(corpus, findings, rules, packs, List.of());
    }

    /**
     * The articles that some findings cite, with what held in the run.
     *
     * @param rules the rules that made them
     * @param packs the packs among whose rules they are
     * @param settings what held, in the order in which it is shown
     */
    public CorpusPages(
            Corpus corpus, List<Finding> findings, List<Rule> rules, List<Pack> packs, List<RunSetting> settings) {
        this.extraction = Assembly.extraction(packs);
        this.texts = new CorpusTexts(corpus, findings);
        this.names = new FileNames(corpus);
        this.rules = List.copyOf(rules);
        this.settings = List.copyOf(settings);
        this.passedOver = corpus.passedOver();
        this.corpus = corpus.name();
    }

    @Override
    public Optional<Page> page(ArticleKey key) {
        return texts.article(key).map(Understanding::of);
    }

    @Override
    public List<Claim<?>> claims(Page page) {
        return extraction.extract(page).claims();
    }

    @Override
    public List<Example> examples(RuleId rule) {
        return rules.stream()
                .filter(known -> known.card().id().equals(rule))
                .flatMap(known -> known.examples().stream())
                .toList();
    }

    @Override
    public String corpus() {
        return corpus;
    }

    @Override
    public List<RunSetting> settings() {
        return settings;
    }

    @Override
    public List<String> passedOver() {
        return passedOver.keys();
    }

    @Override
    public String path(ArticleKey key) {
        return names.inRepository(key);
    }

    @Override
    public String fromHere(ArticleKey key) {
        return names.fromHere(key);
    }
}
