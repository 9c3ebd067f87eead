package org.crossfact.reports.html;

import java.util.Locale;
import org.crossfact.core.finding.RuleId;

/** The ids of places in the page: they hold no character that an address must escape, and stay from run to run. */
final class Anchors {

    private Anchors() {}

    static String rule(RuleId rule) {
        return "plain-" + rule.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
