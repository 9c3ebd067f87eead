package org.crossfact.core.read.markdown;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;
import org.crossfact.core.read.Draft;

/** Writes tables row by row, with a tab between cells. */
final class Tables {

    private Tables() {}

    static void write(Node table, Zone zone, Furniture furniture, Draft draft, Inlines inlines) {
        boolean first = true;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    if (first) {
                        draft.block(zone, furniture, "a row of a table");
                    } else {
                        draft.line(zone, furniture, "a row of a table");
                    }
                    first = false;
                    writeCells(row, inlines);
                }
            }
        }
    }

    private static void writeCells(Node row, Inlines inlines) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            inlines.write(cell.getFirstChild(), null);
            if (cell.getNext() != null) {
                inlines.writeTab();
            }
        }
    }
}
