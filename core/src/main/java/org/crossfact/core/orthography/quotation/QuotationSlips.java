package org.crossfact.core.orthography.quotation;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds quotation marks without a partner and such as point the wrong way. */
public final class QuotationSlips implements SlipFinder {

    @Override
    public Stream<Slip> find(Page page) {
        return Quotations.of(page).slips().stream();
    }
}
