package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;

/** Puts together the names that stand in one list: "Rui Coelho, Jadwiga Lis and Ann Lee". */
final class NameChains {

    private NameChains() {}

    /** The lists of two and more names, each closed with an "and". */
    static List<List<Find<?>>> of(Scan scan, List<Find<?>> finds) {
        List<List<Find<?>>> chains = new ArrayList<>();
        List<Find<?>> chain = new ArrayList<>();
        for (Find<?> find : finds) {
            if (PersonFinds.person(find).isEmpty()) {
                continue;
            }
            if (!chain.isEmpty() && !isJoined(scan, chain.get(chain.size() - 1).to(), find.from())) {
                chain = new ArrayList<>();
            }
            chain.add(find);
            if (chain.size() > 1 && scan.token(find.from() - 1).lower().equals("and")) {
                chains.add(chain);
                chain = new ArrayList<>();
            }
        }
        return chains;
    }

    private static boolean isJoined(Scan scan, int from, int to) {
        boolean and = scan.token(to - 1).lower().equals("and");
        boolean comma = scan.token(from).is(',');
        return and ? to - from == 1 || (to - from == 2 && comma) : to - from == 1 && comma;
    }
}
