package org.crossfact.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** What belongs to the page, not to the article, must not stand in the article. */
public final class BoilerplateInArticle implements TextRule<BoilerplateInArticle.Furniture> {

    /** Blocks of boilerplate that follow one another. */
    record Furniture(Page page, List<Block> blocks) {

        Furniture {
            blocks = List.copyOf(blocks);
        }

        Span span() {
            return blocks.get(0).span().hull(blocks.get(blocks.size() - 1).span());
        }

        List<String> reasons() {
            return blocks.stream().map(Block::why).distinct().toList();
        }
    }

    private static final RuleCard CARD = RuleCard.of(
            "text/boilerplate",
            Severity.NOTE,
            "Text of the page in the article",
            "Menus, buttons, adverts and links to other articles were collected with the article; their facts are not its own.",
            "A short line of the article itself may look like a label of the page.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /**
     * The stretches of boilerplate; none where nothing else is there, for then it is all that the page has to say. What
     * the format itself sets apart, as HTML does, was not collected by mistake.
     */
    @Override
    public Stream<Furniture> subjects(Page page) {
        List<Furniture> found = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (isFurniture(page, block) && !page.isSetApartAt(block.span().start())) {
                run.add(block);
            } else if (!run.isEmpty()) {
                found.add(new Furniture(page, run));
                run.clear();
            }
        }
        if (!run.isEmpty() && run.size() < page.blocks().size()) {
            found.add(new Furniture(page, run));
        }
        return found.stream();
    }

    /** The line that dates the article belongs to it, wherever it stands. */
    private static boolean isFurniture(Page page, Block block) {
        return block.zone() == Zone.BOILERPLATE
                && page.published().evidence().filter(block.span()::contains).isEmpty();
    }

    @Override
    public Optional<Judgement> judge(Furniture furniture) {
        Evidence place = Evidences.of(furniture.page(), furniture.span());
        return Optional.of(
                Judgement.of("This belongs to the page, not to the article", Confidence.MEDIUM, List.of(place))
                        .withReasons(furniture.reasons()));
    }
}
