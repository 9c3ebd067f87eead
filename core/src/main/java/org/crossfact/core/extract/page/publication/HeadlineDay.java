package org.crossfact.core.extract.page.publication;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;

/** Takes the day with which a headline ends for that of its article: "Letters to the editor: 2 November 2022". */
final class HeadlineDay {

    private static final String WHY =
            "the headline ends with it, and the text tells of days shortly before and of none long after";

    private static final Pattern SET_OFF = Pattern.compile("[,:|(\u2013\u2014-] ?(\\p{L}+day,? )?$");
    private static final Pattern END = Pattern.compile("[)\\]. ]*");

    private final Page page;
    private final ToldDays told;

    HeadlineDay(Page page, ToldDays told) {
        this.page = page;
        this.told = told;
    }

    /** The statement as one of the publication, where it ends the headline and the text tells of news of that day; else unchanged. */
    PublicationStatement of(PublicationStatement one) {
        boolean news = one.evidence().filter(this::endsHeadline).isPresent()
                && one.date().toLocalDate().filter(told::areOnlyBefore).isPresent();
        return news
                ? new PublicationStatement(one.date(), one.evidence(), PublicationStanding.BESIDE_HEADLINE, WHY)
                : one;
    }

    private boolean endsHeadline(Span date) {
        Optional<Span> headline = page.blocks().stream()
                .filter(block -> block.zone() == Zone.HEADLINE && block.span().contains(date))
                .map(block -> block.span())
                .findFirst();
        return headline.filter(line -> {
                    String before = page.text().substring(line.start(), date.start());
                    String behind = page.text().substring(date.end(), line.end());
                    return SET_OFF.matcher(before).find() && END.matcher(behind).matches();
                })
                .isPresent();
    }
}
