package org.crossfact.core.extract.damage.candidate;

import java.util.List;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A date that damaged words may have said.
 *
 * @param date the date
 * @param reason the damage that would explain the words
 * @param unexplained how many printed digits that damage leaves unexplained
 */
public record Candidate(PartialDate date, String reason, int unexplained) {

    public Reading<When> reading() {
        return new Reading<>(When.stated(date), How.DECODED, List.of(reason));
    }
}
