package org.crossfact.reports.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.text.Columns;

/** The rules, one a line: id, severity, title. */
public final class RuleTable {

    private static final int SEVERITY = 8;

    private RuleTable() {}

    /**
     * Writes the table.
     *
     * @param cards the rules, in any order
     * @param width how many character cells a line may take
     * @param out receives whole lines
     */
    public static void write(List<RuleCard> cards, int width, Appendable out) throws IOException {
        int id = cards.stream().mapToInt(card -> card.id().id().length()).max().orElse(0);
        int title = Math.max(width - id - SEVERITY - 2 * Columns.GAP, SEVERITY);
        Columns columns = new Columns(List.of(id, SEVERITY, title));
        for (RuleCard card :
                cards.stream().sorted(Comparator.comparing(RuleCard::id)).toList()) {
            List<String> cells = List.of(card.id().id(), card.severity().label(), card.title());
            out.append(columns.row(cells)).append('\n');
        }
    }
}
