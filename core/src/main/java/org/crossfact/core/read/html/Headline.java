package org.crossfact.core.read.html;

import java.util.List;
import java.util.Optional;

/** Finds the line of a page that is the headline of its article. */
final class Headline {

    /** No passage. */
    static final int NONE = -1;

    private static final int LONGEST = 300;
    private static final int HEADING_BONUS = 1000;

    private Headline() {}

    /** The number of the passage that repeats a stated title, a main heading before other lines; else the only one. */
    static int find(List<Passage> passages, Titles titles) {
        int best = NONE;
        int bestValue = 0;
        for (int i = 0; i < passages.size(); i++) {
            int value = value(passages.get(i), titles);
            if (value > bestValue) {
                best = i;
                bestValue = value;
            }
        }
        return best == NONE ? onlyMainHeading(passages) : best;
    }

    private static int value(Passage passage, Titles titles) {
        if (passage.letters() > LONGEST) {
            return 0;
        }
        int match = titles.match(passage.plainWords());
        if (match == 0) {
            return 0;
        }
        int heading = rank(passage);
        return match + heading * HEADING_BONUS;
    }

    /** Three for a main heading, less for what is less likely to be the headline than it. */
    private static int rank(Passage passage) {
        String tag = passage.place().tag();
        if (tag.equals("h1")) {
            return 3;
        }
        boolean named = passage.place().isNamed("headline");
        return named ? 2 : passage.isHeading() || passage.linkShare() == 0 ? 1 : 0;
    }

    private static int onlyMainHeading(List<Passage> passages) {
        int found = NONE;
        for (int i = 0; i < passages.size(); i++) {
            if (mainHeading(passages.get(i)).isPresent()) {
                if (found != NONE) {
                    return NONE;
                }
                found = i;
            }
        }
        return found;
    }

    private static Optional<Place> mainHeading(Passage passage) {
        return passage.place().nearest("h1").filter(place -> passage.letters() <= LONGEST);
    }
}
