package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;

/**
 * Holds the paragraphs of a page against the text that its JSON-LD states for its article: a paragraph that stands there
 * is the article's, one of which no words in a row stand there is not. A stated text that lacks much of what was found is
 * an extract, and is no witness.
 */
final class StatedText {

    /** So many words in a row come again by chance nowhere. */
    private static final int ROW = 4;

    private static final int SHORTEST = 200;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int LEAST_PERCENT = 80;

    private final Set<String> rows = new HashSet<>();

    private StatedText(String stated) {
        rows.addAll(rows(stated));
    }

    /** The roles as this witness corrects them; linear in page and stated text. */
    static List<Role> correct(List<Role> roles, List<Passage> passages, String stated) {
        if (stated.length() < SHORTEST) {
            return roles;
        }
        StatedText text = new StatedText(stated);
        List<Integer> body = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).zone() == Zone.BODY && passages.get(i).isParagraph()) {
                body.add(i);
                if (text.share(passages.get(i)) > 0) {
                    known.add(i);
                }
            }
        }
        boolean witness = known.size() >= FEWEST_PARAGRAPHS && known.size() * 100 >= body.size() * LEAST_PERCENT;
        return witness ? text.corrected(roles, passages) : roles;
    }

    private List<Role> corrected(List<Role> roles, List<Passage> passages) {
        List<Role> corrected = new ArrayList<>(roles);
        for (int i = 0; i < roles.size(); i++) {
            Zone zone = roles.get(i).zone();
            boolean weighed = passages.get(i).isParagraph() && (zone == Zone.BODY || zone == Zone.BOILERPLATE);
            int share = weighed ? share(passages.get(i)) : -1;
            if (zone == Zone.BODY && share == 0) {
                corrected.set(i, Role.furniture(Furniture.OTHER, "no part of the text that the page states"));
            } else if (zone == Zone.BOILERPLATE && share == 100) {
                corrected.set(i, Role.part(Zone.BODY, "stands in the text that the page states"));
            }
        }
        return corrected;
    }

    /** How many of a hundred rows of words stand in the stated text; less than none where there are too few words. */
    private int share(Passage passage) {
        List<String> own = rows(passage.shown());
        long found = own.stream().filter(rows::contains).count();
        return own.isEmpty() ? -1 : (int) (found * 100 / own.size());
    }

    private static List<String> rows(String text) {
        List<String> words = List.of(Passage.plain(text).split(" ", -1));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + ROW <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + ROW)));
        }
        return rows;
    }
}
