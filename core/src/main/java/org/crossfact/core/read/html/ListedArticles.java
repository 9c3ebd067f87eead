package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;

/**
 * Tells the dates of a list from that of an article: where the headline stands above several {@code <article>} elements
 * and in none of them, the page is a list, and what it dates is each of them.
 */
final class ListedArticles {

    private static final int FEWEST = 2;

    private ListedArticles() {}

    /** The roles with the dates of listed articles set apart; unchanged on all other pages. */
    static List<Role> correct(List<Role> roles, PageWalk page, int headline) {
        if (headline == Headline.NONE
                || articleAround(page.passages().get(headline)).isPresent()) {
            return roles;
        }
        Set<Place> dated = new HashSet<>();
        for (int i = headline + 1; i < roles.size(); i++) {
            if (page.passages().get(i).isDate()) {
                articleAround(page.passages().get(i)).ifPresent(dated::add);
            }
        }
        return dated.size() >= FEWEST ? corrected(roles, page) : roles;
    }

    private static List<Role> corrected(List<Role> roles, PageWalk page) {
        List<Role> corrected = new ArrayList<>(roles);
        for (int i = 0; i < roles.size(); i++) {
            boolean date = roles.get(i).zone() == Zone.DATELINE;
            if (date && articleAround(page.passages().get(i)).isPresent()) {
                corrected.set(i, Role.furniture(Furniture.RELATED, "the date of one of several articles"));
            }
        }
        return corrected;
    }

    private static Optional<Place> articleAround(Passage passage) {
        return passage.place().nearest("article");
    }
}
