package org.crossfact.reports.html;

import java.util.Locale;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.RuleId;

/** The ids of places in the page: they hold no character that an address must escape, and stay from run to run. */
final class Anchors {

    private static final int LONGEST = 40;

    private Anchors() {}

    /** The place of one piece of a finding's evidence in the article view. */
    static String mark(Finding finding, int index) {
        return "m-" + finding.id() + (index == 0 ? "" : "-" + index);
    }

    /** Keys may differ in letters that a slug loses; the hash keeps them apart. */
    static String article(ArticleKey key) {
        String slug = slug(key.path());
        String end = slug.substring(Math.max(0, slug.length() - LONGEST));
        return "a-" + end + "-" + Integer.toHexString(key.path().hashCode());
    }

    static String rule(RuleId rule) {
        return "r-" + slug(rule.id());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
