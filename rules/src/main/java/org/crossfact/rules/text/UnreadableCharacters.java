package org.crossfact.rules.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.character.InvisibleKind;
import org.crossfact.rules.api.TextRule;

/** Characters that readers see as a box or that mislead them: lost ones, controls, turned or hidden text. */
public final class UnreadableCharacters implements TextRule<Unseen> {

    private static final RuleCard CARD = RuleCard.of(
            "text/unreadable-characters",
            Severity.WARNING,
            "Characters that no reader can read",
            "Readers see a box or a question mark where a letter was, or see letters in another order than they are.",
            "A private font of the publisher may show the character as meant.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Unseen> subjects(Page page) {
        return Unseen.of(page, InvisibleKind::isHarmful);
    }

    @Override
    public Optional<Judgement> judge(Unseen unseen) {
        InvisibleKind kind = unseen.runs().get(0).kind();
        return Optional.of(unseen.judgement(kind != InvisibleKind.LOST));
    }
}
