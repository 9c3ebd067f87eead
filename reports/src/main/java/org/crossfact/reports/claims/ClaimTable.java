package org.crossfact.reports.claims;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.SourceMap;
import org.crossfact.reports.text.Columns;

/** Claims as a table for the eye: where, what kind, the words, what they were read as, what it is about, the zone. */
public final class ClaimTable implements ClaimWriter {

    private static final int NARROWEST = 60;

    private final Columns columns;

    /** @param width how many character cells a line may take */
    public ClaimTable(int width) {
        int free = Math.max(width, NARROWEST) - 8 - 11 - 5 * Columns.GAP;
        int quarter = free / 4;
        columns = new Columns(List.of(quarter, 8, quarter, quarter, free - 3 * quarter, 11));
    }

    @Override
    public String format() {
        return "table";
    }

    @Override
    public void begin(Appendable out) throws IOException {
        out.append(columns.row(List.of("ARTICLE:LINE", "KIND", "WORDS", "VALUE", "ABOUT", "ZONE")))
                .append('\n');
    }

    @Override
    public void write(Article article, FactSheet sheet, Appendable out) throws IOException {
        SourceMap map = article.original().map();
        for (Claim<?> claim : sheet.claims()) {
            String place =
                    claim.article() + ":" + map.position(claim.span().start()).line();
            String shown = columns.tail(0, place);
            List<String> cells = List.of(
                    shown,
                    claim.kind().name(),
                    claim.quote(),
                    value(claim),
                    claim.about().label(),
                    claim.zone().label());
            out.append(columns.row(cells)).append('\n');
        }
    }

    /** The readings, best first; of words without a value, the reason in parentheses. */
    private static <V> String value(Claim<V> claim) {
        Kind<V> kind = claim.kind();
        if (claim.value().isEmpty()) {
            return claim.flaw().map(flaw -> "(" + flaw.reason() + ")").orElse("");
        }
        return claim.readings().stream()
                .map(reading -> kind.codec().text(reading.value()))
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
