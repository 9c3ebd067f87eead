package org.crossfact.reports.syntax;

import java.io.IOException;
import java.util.List;
import org.crossfact.reports.quote.WellFormed;

/** Writes rows of comma-separated values after RFC 4180, with {@code \n} between them, safe to open in a spreadsheet. */
public final class CsvWriter {

    /** Characters that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA = "=+-@\t\r";

    private static final char QUOTE = '"';

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append('\n');
    }

    /** A quotation mark stands before what a spreadsheet would run; plain negative numbers stay numbers. */
    private static String cell(String text) {
        String wellFormed = WellFormed.text(text);
        String safe = isFormula(wellFormed) ? "'" + wellFormed : wellFormed;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == QUOTE || c == '\n' || c == '\r' || c == 0);
        return plain ? safe : QUOTE + safe.replace("\u0000", "\uFFFD").replace("\"", "\"\"") + QUOTE;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        return text.length() > 1 && text.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
