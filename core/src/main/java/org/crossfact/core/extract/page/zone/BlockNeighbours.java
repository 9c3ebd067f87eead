package org.crossfact.core.extract.page.zone;

import java.util.List;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.PagePart;

/**
 * What stands around a block.
 *
 * @param parts all blocks
 * @param purposes what each of them is set apart for by its place; {@link Furniture#NONE} where nothing tells so
 * @param core which of them are running text
 */
record BlockNeighbours(List<PagePart> parts, List<Furniture> purposes, RunningText core) {

    private static final int NEAR = 30;

    BlockNeighbours {
        purposes = List.copyOf(purposes);
    }

    /** Whether a list or a section holds the block. */
    boolean isApart(int i) {
        return purposes.get(i) != Furniture.NONE && parts.get(i).told().isEmpty();
    }

    /** The block as a part of its list or section. */
    Block apart(int i) {
        PagePart part = parts.get(i);
        return part.isOfSite()
                ? new Block(part.span(), Zone.BOILERPLATE, part.furniture(), part.why())
                : new Block(part.span(), Zone.BOILERPLATE, purposes.get(i), "stands in a list or section of its own");
    }

    /** The block as boilerplate; what it is for is told by itself, or by the nearest block that tells. */
    Block boilerplate(int i, String why) {
        PagePart part = parts.get(i);
        Furniture purpose = part.isOfSite() ? part.furniture() : nearest(i);
        return new Block(part.span(), Zone.BOILERPLATE, purpose == Furniture.NONE ? Furniture.OTHER : purpose, why);
    }

    private Furniture nearest(int i) {
        for (int j = i - 1; j >= 0 && i - j <= NEAR && !core.blocks().get(j); j--) {
            if (tells(j)) {
                return purpose(j);
            }
        }
        for (int j = i + 1; j < parts.size() && j - i <= NEAR && !core.blocks().get(j); j++) {
            if (tells(j)) {
                return purpose(j);
            }
        }
        return Furniture.OTHER;
    }

    private boolean tells(int i) {
        return purposes.get(i) != Furniture.NONE || parts.get(i).isOfSite();
    }

    private Furniture purpose(int i) {
        return purposes.get(i) != Furniture.NONE
                ? purposes.get(i)
                : parts.get(i).furniture();
    }

    /** Whether the site speaks between two blocks. */
    boolean isSiteBetween(int one, int other) {
        for (int i = one + 1; i < other; i++) {
            if (tells(i)) {
                return true;
            }
        }
        return false;
    }
}
