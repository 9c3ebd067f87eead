package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;

/**
 * A block with what it says by itself.
 *
 * @param span where it stands
 * @param tokens what stands there
 * @param look what its tokens show
 * @param sign what it is by its own words
 * @param furniture what it would be for, were it boilerplate
 * @param why what told the sign, in words
 * @param told the block as the format tells it
 */
public record PagePart(
        Span span,
        List<Token> tokens,
        BlockLook look,
        BlockSign sign,
        Furniture furniture,
        String why,
        Optional<Block> told) {

    /** A block of which only its words tell. */
    public static PagePart of(Span span, List<Token> tokens, BlockLook look, Reading reading) {
        return new PagePart(span, tokens, look, reading.sign(), reading.furniture(), reading.why(), Optional.empty());
    }

    /**
     * What a block says by itself.
     *
     * @param sign what it is
     * @param furniture what it would be for, were it boilerplate
     * @param why what told, in words
     */
    public record Reading(BlockSign sign, Furniture furniture, String why) {

        static Reading of(BlockSign sign, String why) {
            return new Reading(sign, Furniture.OTHER, why);
        }
    }

    /** The same part, read in another way. */
    public PagePart read(Reading reading) {
        return new PagePart(span, tokens, look, reading.sign(), reading.furniture(), reading.why(), told);
    }

    /** The same part with what the format tells of it; its sign is still that of its words. */
    public PagePart told(Block block) {
        return new PagePart(span, tokens, look, sign, furniture, why, Optional.of(block));
    }

    public boolean is(BlockSign one) {
        return sign == one;
    }

    /** Whether the format says that it is the article's running text. */
    public boolean isToldBody() {
        return told.filter(block -> block.zone() == Zone.BODY).isPresent();
    }

    /** Whether it is the site's own words, whatever stands around it. */
    public boolean isOfSite() {
        return switch (sign) {
            case FURNITURE, SECTION, PATH, MENU, ENDING -> true;
            case TOLD -> told.filter(Block::isBoilerplate).isPresent();
            default -> false;
        };
    }

    /** Whether it is a paragraph that lets somebody speak: "“We saw nothing,” said the guard." */
    public boolean isSpeech() {
        return is(BlockSign.PARAGRAPH) && look.speech() && look.ends() == BlockLook.End.STOP;
    }

    /** Whether it may be running text. */
    public boolean isText() {
        return sign == BlockSign.PARAGRAPH || sign == BlockSign.SENTENCE;
    }

    public String key() {
        return look.words().key();
    }
}
