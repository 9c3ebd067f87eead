package org.crossfact.rules.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.mojibake.MojibakeWords;
import org.crossfact.rules.api.TextRule;

/** Text that was decoded in the wrong character set, so that one letter shows as several others. */
public final class Mojibake implements TextRule<MisprintLine> {

    private static final RuleCard CARD = RuleCard.of(
            "text/mojibake",
            Severity.WARNING,
            "Letters garbled by a wrong character set",
            "Names and quotations cannot be read or found, and readers take the whole text for careless.",
            "Somebody may write so on purpose, to speak of such damage or as a decorated name.");

    private static final MojibakeWords WORDS = new MojibakeWords();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<MisprintLine> subjects(Page page) {
        return MisprintLine.of(page, WORDS.find(page));
    }

    @Override
    public Optional<Judgement> judge(MisprintLine line) {
        return Optional.of(line.judgement(Confidence.HIGH));
    }
}
