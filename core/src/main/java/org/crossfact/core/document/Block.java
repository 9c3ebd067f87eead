package org.crossfact.core.document;

/**
 * A paragraph or line of an article with the part it plays.
 *
 * @param span the text of the block without surrounding white space
 * @param zone the part
 * @param furniture what boilerplate is for; {@link Furniture#NONE} exactly when the block is no boilerplate
 * @param why what decided, in words
 */
public record Block(Span span, Zone zone, Furniture furniture, String why) {

    public Block {
        if ((zone == Zone.BOILERPLATE) == (furniture == Furniture.NONE)) {
            throw new IllegalArgumentException(zone + " is no place for furniture " + furniture);
        }
    }

    /** A block of which nothing more than its zone is known. */
    public static Block of(Span span, Zone zone, String why) {
        return new Block(span, zone, zone == Zone.BOILERPLATE ? Furniture.OTHER : Furniture.NONE, why);
    }

    public boolean isBoilerplate() {
        return zone == Zone.BOILERPLATE;
    }
}
