package org.crossfact.rules.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.character.InvisibleKind;
import org.crossfact.rules.api.TextRule;

/** Characters without a form inside words; one note for each kind in an article. */
public final class InvisibleCharacters implements TextRule<Unseen> {

    private static final RuleCard CARD = RuleCard.of(
            "text/invisible-characters",
            Severity.NOTE,
            "Invisible characters in words",
            "Nobody sees them, but a search does not find the word, and copies carry them on.",
            "A typesetter may have put them there to guide hyphenation or the direction of writing.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Unseen> subjects(Page page) {
        // in a page, soft hyphens stand where the publisher wants a word to break
        boolean tagged = !page.article().layout().isEmpty();
        return Unseen.of(page, kind -> !kind.isHarmful() && !(tagged && kind == InvisibleKind.SOFT_HYPHEN));
    }

    @Override
    public Optional<Judgement> judge(Unseen unseen) {
        return Optional.of(unseen.judgement(true));
    }
}
