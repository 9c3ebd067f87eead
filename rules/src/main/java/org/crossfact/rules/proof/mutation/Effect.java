package org.crossfact.rules.proof.mutation;

/** What an edit does to an article. */
public enum Effect {
    /** The article by itself is wrong afterwards. */
    BREAKS_ARTICLE,
    /** The article by itself may be right, but it contradicts the one it was made from. */
    BREAKS_AGREEMENT,
    /** An editor would let it pass, in the article and beside the one it was made from. */
    HARMLESS
}
