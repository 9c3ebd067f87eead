package org.crossfact.rules.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.markup.Markup;
import org.crossfact.rules.api.TextRule;

/** Remains of HTML, editing systems, templates and programs in the text. */
public final class LeftoverMarkup implements TextRule<MisprintLine> {

    private static final RuleCard CARD = RuleCard.of(
            "text/leftover-markup",
            Severity.WARNING,
            "Markup left in the text",
            "Readers see codes that were meant for a machine, and words may hide among them.",
            "The article may speak of markup or of a program and show a piece of it on purpose.");

    private static final Markup MARKUP = new Markup();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<MisprintLine> subjects(Page page) {
        return MisprintLine.of(page, MARKUP.find(page));
    }

    @Override
    public Optional<Judgement> judge(MisprintLine line) {
        return Optional.of(line.judgement(Confidence.MEDIUM));
    }
}
