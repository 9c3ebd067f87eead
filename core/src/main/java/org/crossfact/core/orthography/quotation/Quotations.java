package org.crossfact.core.orthography.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;

/**
 * The quotations of a page and the marks that found no partner.
 *
 * @param formed the well-formed quotations, in the order of their closing marks; speech that goes on over several
 *     paragraphs appears where it is closed
 * @param slips marks without a partner and marks that point the wrong way
 */
public record Quotations(List<Quotation> formed, List<Slip> slips) {

    public Quotations {
        formed = List.copyOf(formed);
        slips = List.copyOf(slips);
    }

    /** Matches the marks of a page, paragraph by paragraph, in one pass. */
    public static Quotations of(Page page) {
        QuotationMatcher matcher = new QuotationMatcher(page.text());
        for (List<Token> paragraph : Paragraphs.of(page)) {
            matcher.read(paragraph);
        }
        return matcher.finish();
    }

    /** The quotations directly inside a quotation with the same marks. */
    public List<Quotation> inLikeMarks() {
        List<Quotation> inner = new ArrayList<>();
        Map<Integer, Quotation> nextOfDepth = new HashMap<>();
        for (int i = formed.size() - 1; i >= 0; i--) {
            Quotation quotation = formed.get(i);
            Quotation outer = nextOfDepth.get(quotation.depth() - 1);
            if (outer != null
                    && outer.marks() == quotation.marks()
                    && outer.span().contains(quotation.span())) {
                inner.add(quotation);
            }
            nextOfDepth.put(quotation.depth(), quotation);
        }
        Collections.reverse(inner);
        return inner;
    }
}
