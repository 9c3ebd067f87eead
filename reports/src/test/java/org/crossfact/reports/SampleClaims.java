package org.crossfact.reports;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Prints;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Unit;
import org.crossfact.core.value.When;

/** Fact sheets with a claim of every kind. */
final class SampleClaims {

    private final SampleArticles articles;

    SampleClaims(SampleArticles articles) {
        this.articles = articles;
    }

    FactSheet ministers() {
        Reading<When> decoded = new Reading<>(
                When.stated(PartialDate.ofMonth(2015, 3)), How.DECODED, List.of("the year after the signature"));
        Reading<When> asPrinted =
                new Reading<>(When.stated(PartialDate.ofMonth(2005, 3)), How.DECODED, List.of("the year as printed"));
        return sheet(
                SampleArticles.MINISTERS,
                List.of(
                        claim(
                                SampleArticles.MINISTERS,
                                Kinds.DATE,
                                "2065438+In March 2005",
                                List.of(decoded, asPrinted),
                                Optional.of(new Flaw(Flaw.Type.GARBLED, "a digit was lost"))),
                        claim(
                                SampleArticles.MINISTERS,
                                Kinds.FIGURE,
                                "Ten words",
                                List.of(Reading.printed(Figure.exact(BigDecimal.TEN, Unit.count("word"), BigDecimal.ONE)
                                        .hedged(Bound.AT_LEAST))),
                                Optional.empty())));
    }

    FactSheet flood() {
        When when = When.stated(PartialDate.ofDay(2023, 9, 12)).withWeekday(DayOfWeek.MONDAY);
        return sheet(
                SampleArticles.FLOOD,
                List.of(claim(
                        SampleArticles.FLOOD,
                        Kinds.DATE,
                        "Monday, 12 September 2023",
                        List.of(Reading.printed(when)),
                        Optional.empty())));
    }

    FactSheet hostile() {
        PersonName name = PersonName.of("Fu\u202emio \ud800", "Fu\u202emio", "\ud800");
        return sheet(
                SampleArticles.HOSTILE,
                List.of(
                        claim(
                                SampleArticles.HOSTILE,
                                Kinds.DATE,
                                "30 February\u0000 2022",
                                List.of(),
                                Optional.of(new Flaw(Flaw.Type.IMPOSSIBLE, "February has no day 30"))),
                        claim(
                                SampleArticles.HOSTILE,
                                Kinds.MENTION,
                                "Fu\u202emio \ud800",
                                List.of(Reading.printed(name)),
                                Optional.empty()),
                        claim(
                                SampleArticles.HOSTILE,
                                Kinds.HOLDING,
                                "岸田",
                                List.of(Reading.inferred(
                                        new Holding(
                                                PersonName.of("岸田", "", "岸田"),
                                                "prime minister",
                                                "japan",
                                                Holding.State.CURRENT),
                                        "named so before")),
                                Optional.empty())));
    }

    private FactSheet sheet(String path, List<Claim<?>> claims) {
        return new FactSheet(articles.from(path), claims, List.of(), Prints.NONE, List.of());
    }

    private <V> Claim<V> claim(
            String path, Kind<V> kind, String words, List<Reading<V>> readings, Optional<Flaw> flaw) {
        Evidence place = articles.words(path, words, "");
        return new Claim<>(
                place.article(),
                place.span(),
                place.quote(),
                kind,
                Zone.BODY,
                "sample",
                Subject.ofHead("exercise"),
                Optional.empty(),
                "",
                Modality.ASSERTED,
                readings,
                flaw);
    }
}
