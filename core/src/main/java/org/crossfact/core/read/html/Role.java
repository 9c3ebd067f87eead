package org.crossfact.core.read.html;

import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;

/**
 * What a passage is.
 *
 * @param zone its part in the article, or boilerplate
 * @param furniture what it is for as boilerplate; {@link Furniture#NONE} within the article
 * @param why what told, in words
 */
record Role(Zone zone, Furniture furniture, String why) {

    static Role part(Zone zone, String why) {
        return new Role(zone, Furniture.NONE, why);
    }

    static Role furniture(Furniture furniture, String why) {
        return new Role(Zone.BOILERPLATE, furniture, why);
    }

    static Role furniture(Mark mark) {
        return furniture(mark.furniture(), mark.why());
    }
}
