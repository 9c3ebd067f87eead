package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.quotation.QuotationSlips;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Quotation marks that close nothing, are never closed, or point the wrong way. */
public final class UnpairedQuotationMark implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/quotation-marks",
            Severity.NOTE,
            "Quotation mark without its partner",
            "It is not clear where the quoted words end, so words may be put into the wrong mouth.",
            "The quotation may go on in a paragraph far below, or the mark may be a sign for inches or seconds.");

    private static final List<SlipFinder> FINDERS = List.of(new QuotationSlips());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean isOfEnglish() {
        return false;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
