package org.crossfact.core.compare;

import java.util.List;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Ruling;

/**
 * The first meeting on one topic: what one article offers, what a group of offers decides, and what the decision changes.
 * All methods are pure.
 */
public interface Witnesses {

    /** The name under which its clues and rulings travel. */
    String topic();

    /** What one article offers; each clue meets others on its key. */
    List<Clue> clues(FactSheet sheet);

    /** What the clues that share a key decide. */
    List<Ruling> resolve(List<Clue> clues);

    /** The sheet with the rulings of this topic on it applied. */
    FactSheet settle(FactSheet sheet, List<Ruling> rulings);
}
