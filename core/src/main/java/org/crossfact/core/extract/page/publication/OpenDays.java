package org.crossfact.core.extract.page.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.value.PartialDate;

/** Dates in the lines around a text whose day and month may change places, until something else on the page settles them. */
final class OpenDays {

    /** A statement, by its number, with the days that it may mean and the first number that is printed. */
    private record Open(int statement, List<PartialDate> days, int first) {}

    private final ToldDays told;
    private final List<Open> all = new ArrayList<>();

    OpenDays(ToldDays told) {
        this.told = told;
    }

    void add(int statement, List<PartialDate> days, int first) {
        all.add(new Open(statement, days, first));
    }

    /**
     * Puts the day that is meant into those of {@code statements} whose day was open and is told.
     *
     * @param stated what is said of the publication elsewhere
     * @param order how the article writes its own dates
     */
    void settle(List<PublicationStatement> statements, List<PublicationStatement> stated, DayMonthOrder order) {
        for (Open open : all) {
            PublicationStatement one = statements.get(open.statement());
            Stream.concat(stated.stream(), statements.stream())
                    .map(PublicationStatement::date)
                    .filter(open.days()::contains)
                    .findFirst()
                    .or(() -> order.choose(open.days(), open.first()))
                    .or(() -> onlyNear(open.days()))
                    .map(day -> new PublicationStatement(
                            day, one.evidence(), one.standing(), DatedLines.where(one.standing())))
                    .ifPresent(settled -> statements.set(open.statement(), settled));
        }
    }

    /** The only one of several days shortly before which the text tells of another. */
    private Optional<PartialDate> onlyNear(List<PartialDate> days) {
        List<PartialDate> near = days.stream()
                .filter(day -> day.toLocalDate().filter(told::areBefore).isPresent())
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
