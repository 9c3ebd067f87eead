package org.crossfact.reports.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.finding.RuleCard;

/** The rules as a Markdown table for the README. */
public final class RuleMarkdown {

    private RuleMarkdown() {}

    /**
     * Writes the table.
     *
     * @param cards the rules, in any order
     * @param out receives whole lines
     */
    public static void write(List<RuleCard> cards, Appendable out) throws IOException {
        out.append("| rule | what it finds | severity |\n|---|---|---|\n");
        for (RuleCard card :
                cards.stream().sorted(Comparator.comparing(RuleCard::id)).toList()) {
            out.append("| `")
                    .append(card.id().id())
                    .append("` | ")
                    .append(escaped(card.title()))
                    .append(" | ")
                    .append(card.severity().label())
                    .append(" |\n");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_|<>\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
