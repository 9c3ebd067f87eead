package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** The caption of a picture must not stand between paragraphs as if it were one. */
public final class CaptionInBody implements TextRule<CaptionInBody.LooseLine> {

    /** A short line between paragraphs. */
    record LooseLine(Page page, Block block) {}

    private static final RuleCard CARD = RuleCard.of(
            "text/caption-in-body",
            Severity.NOTE,
            "Caption among the paragraphs",
            "A caption without its picture reads like a sentence of the article; its facts belong to the picture.",
            "A sub-heading may describe a scene as a caption does.");

    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int LONGEST_CAPTION = 160;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<LooseLine> subjects(Page page) {
        List<Block> blocks = page.blocks();
        int first = firstParagraph(page);
        int last = lastParagraph(page);
        return IntStream.range(first + 1, Math.max(first + 1, last))
                .mapToObj(blocks::get)
                .filter(block -> block.zone() == Zone.BODY || block.zone() == Zone.CAPTION)
                .filter(block -> block.span().length() <= LONGEST_CAPTION)
                .map(block -> new LooseLine(page, block));
    }

    @Override
    public Optional<Judgement> judge(LooseLine line) {
        return CaptionForm.of(line.block().span().in(line.page().text()))
                .map(why -> Judgement.of(
                                "This reads like the caption of a picture, not like a paragraph",
                                Confidence.LOW,
                                List.of(Evidences.of(line.page(), line.block().span())))
                        .withReasons(List.of(why)));
    }

    private static int firstParagraph(Page page) {
        return IntStream.range(0, page.blocks().size())
                .filter(i -> isParagraph(page.blocks().get(i)))
                .findFirst()
                .orElse(page.blocks().size());
    }

    private static int lastParagraph(Page page) {
        for (int i = page.blocks().size() - 1; i >= 0; i--) {
            if (isParagraph(page.blocks().get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isParagraph(Block block) {
        return (block.zone() == Zone.BODY || block.zone() == Zone.QUOTATION)
                && block.span().length() >= SHORTEST_PARAGRAPH;
    }
}
