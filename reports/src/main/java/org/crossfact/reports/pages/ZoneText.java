package org.crossfact.reports.pages;

import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Zone;

/** The text of some zones and nothing else, a blank line between blocks: an article as plain text. */
public final class ZoneText implements PageWriter {

    private final Set<Zone> zones;
    private final UnaryOperator<String> drawn;
    private boolean first = true;

    /**
     * @param zones what is written
     * @param drawn how a line is put: as it is into a pipe, without controls on a terminal
     */
    public ZoneText(Set<Zone> zones, UnaryOperator<String> drawn) {
        this.zones = Set.copyOf(zones);
        this.drawn = drawn;
    }

    @Override
    public void write(PageOfFile understood, Appendable out) throws IOException {
        String text = understood.page().text();
        for (Block block : understood.page().blocks()) {
            if (zones.contains(block.zone())) {
                out.append(first ? "" : "\n")
                        .append(drawn.apply(block.span().in(text)))
                        .append('\n');
                first = false;
            }
        }
    }
}
