package org.crossfact.core.extract.page.zone;

import java.util.List;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Finds boxes that invite to subscribe: a title, a sentence that speaks to the reader, and the site's own words for it;
 * and sentences beside the site's own words that offer something to the reader.
 */
final class Invitations {

    private static final Lexicon OFFERS = Lexicon.load(Invitations.class, "offer-words.txt");

    private static final int LONGEST = 200;

    private Invitations() {}

    /** Sets apart the title and the sentence of such boxes. */
    static void mark(List<PagePart> parts, Furniture[] apart) {
        for (int i = 2; i < parts.size(); i++) {
            boolean asks = parts.get(i).is(BlockSign.FURNITURE) && parts.get(i).furniture() == Furniture.SUBSCRIPTION;
            if (asks && isInvitation(parts.get(i - 1)) && isTitle(parts.get(i - 2))) {
                apart[i - 1] = Furniture.SUBSCRIPTION;
                apart[i - 2] = Furniture.SUBSCRIPTION;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean beside = (i > 0 && parts.get(i - 1).isOfSite())
                    || (i + 1 < parts.size() && parts.get(i + 1).isOfSite());
            if (beside && isInvitation(parts.get(i)) && isOffer(parts.get(i))) {
                apart[i] = Furniture.SUBSCRIPTION;
            }
        }
    }

    private static boolean isOffer(PagePart part) {
        return part.tokens().stream().anyMatch(token -> OFFERS.contains(token.lower()));
    }

    private static boolean isInvitation(PagePart part) {
        BlockLook look = part.look();
        return part.isText() && look.addressesReader() && look.sentences() == 0 && look.size() <= LONGEST;
    }

    private static boolean isTitle(PagePart part) {
        return part.is(BlockSign.PLAIN) && part.look().ends() == BlockLook.End.NONE;
    }
}
