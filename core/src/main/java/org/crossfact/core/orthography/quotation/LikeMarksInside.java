package org.crossfact.core.orthography.quotation;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds quotations inside a quotation that stand in the same double marks. */
public final class LikeMarksInside implements SlipFinder {

    @Override
    public Stream<Slip> find(Page page) {
        return Quotations.of(page).inLikeMarks().stream()
                .filter(quotation ->
                        quotation.marks() == QuotationMarks.DOUBLE || quotation.marks() == QuotationMarks.STRAIGHT)
                .map(quotation -> slip(page.text(), quotation));
    }

    private static Slip slip(String text, Quotation quotation) {
        QuotationMarks marks =
                quotation.marks() == QuotationMarks.DOUBLE ? QuotationMarks.SINGLE : QuotationMarks.STRAIGHT_SINGLE;
        int start = quotation.span().start();
        int end = quotation.span().end();
        String words = text.substring(start + 1, end - 1);
        return Slip.of(
                start,
                end,
                "A quotation inside a quotation stands in the same marks",
                marks.opening() + words + marks.closing());
    }
}
