package org.crossfact.core.read.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the line of a page that is the headline of its article. */
final class Headline {

    /** No passage. */
    static final int NONE = -1;

    private static final int LONGEST = 300;
    private static final int HEADING_BONUS = 1000;
    private static final int MAIN_HEADING = 3;

    private Headline() {}

    /** The number of the passage that repeats a stated title, a main heading before other lines; else the only main heading, or the only line called headline. */
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
        return best == NONE ? only(passages) : best;
    }

    private static int value(Passage passage, Titles titles) {
        if (passage.letters() > LONGEST) {
            return 0;
        }
        int rank = rank(passage);
        int match = titles.match(passage.plainWords());
        boolean longer = match == 0 && rank == MAIN_HEADING && titles.begin(passage.plainWords());
        return match > 0 || longer ? match + rank * HEADING_BONUS : 0;
    }

    /** Three for a main heading, less for what is less likely to be the headline than it. */
    private static int rank(Passage passage) {
        String tag = passage.place().tag();
        if (tag.equals("h1")) {
            return MAIN_HEADING;
        }
        boolean named = passage.place().isNamed("headline");
        return named ? 2 : passage.isHeading() || passage.linkShare() == 0 ? 1 : 0;
    }

    private static int only(List<Passage> passages) {
        List<Integer> main =
                holding(passages, passage -> passage.place().nearest("h1").isPresent());
        List<Integer> candidates = main.isEmpty() ? holding(passages, Headline::isCalledSo) : main;
        return candidates.size() == 1 ? candidates.get(0) : NONE;
    }

    private static List<Integer> holding(List<Passage> passages, Predicate<Passage> what) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).letters() <= LONGEST && what.test(passages.get(i)))
                .boxed()
                .toList();
    }

    /** {@code <h2 class="entry-title">}, on a page whose main heading is the name of the site, or that has none. */
    private static boolean isCalledSo(Passage passage) {
        Place place = passage.place();
        boolean box = place.parent()
                .filter(around -> around.isNamed("headline") && around.end() - around.first() == 1)
                .isPresent();
        return (place.isNamed("headline") || box) && place.markAround().isEmpty();
    }
}
