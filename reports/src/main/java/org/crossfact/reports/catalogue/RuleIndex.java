package org.crossfact.reports.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.markdown.MarkdownText;

/** The page that leads to those of all rules, family by family. */
public final class RuleIndex {

    private RuleIndex() {}

    /** The path of a rule's page, beside that of the index. */
    public static String path(RuleCard card) {
        return card.id().id() + ".md";
    }

    /**
     * Writes the page.
     *
     * @param cards the rules, in any order
     * @param out receives whole lines
     */
    public static void write(List<RuleCard> cards, Appendable out) throws IOException {
        out.append("# Rules\n\n`crossfact rules docs` writes these pages from what the rules tell of themselves.\n");
        String family = "";
        for (RuleCard card :
                cards.stream().sorted(Comparator.comparing(RuleCard::id)).toList()) {
            if (!card.id().family().equals(family)) {
                family = card.id().family();
                out.append("\n## ").append(family).append("\n\n| rule | what it finds | severity |\n|---|---|---|\n");
            }
            out.append("| [").append(card.id().name()).append("](").append(path(card));
            out.append(") | ").append(MarkdownText.line(card.title()));
            out.append(" | ").append(card.severity().label()).append(" |\n");
        }
    }
}
