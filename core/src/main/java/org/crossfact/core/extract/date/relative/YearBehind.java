package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Gives a date the year that stands beside it: "in June this year", "March of next year", "last year's third quarter". */
public final class YearBehind implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::toLocalDate);
        return published.isEmpty()
                ? finds
                : finds.stream()
                        .<Find<?>>map(find -> refine(scan, find, published.get()))
                        .toList();
    }

    private static Find<?> refine(Scan scan, Find<?> find, LocalDate published) {
        Optional<Find<When>> date = find.as(Kinds.DATE).filter(YearBehind::lacksYear);
        if (date.isEmpty()) {
            return find;
        }
        int of = scan.token(find.to()).lower().equals("of") ? find.to() + 1 : find.to();
        OptionalInt direction = RelativeWords.direction(scan.token(of));
        boolean year = direction.isPresent() && scan.token(of + 1).lower().equals("year");
        if (year) {
            return inYear(date.get(), of + 2, published, direction.getAsInt());
        }
        return owner(scan, find)
                .map(owner -> ownedBy(scan, date.get(), owner, published))
                .orElse(date.get());
    }

    /** The first token of "last year's" or "the year's" right before a date. */
    private static Optional<Integer> owner(Scan scan, Find<?> find) {
        int s = find.from() - 1;
        boolean owned = scan.token(s).lower().equals("s")
                && scan.touchesPrevious(s)
                && scan.token(s - 2).lower().equals("year");
        return owned ? Optional.of(s - 3) : Optional.empty();
    }

    private static Find<When> ownedBy(Scan scan, Find<When> date, int owner, LocalDate published) {
        OptionalInt direction = RelativeWords.direction(scan.token(owner));
        return direction.isEmpty()
                ? date
                : inYear(date.over(owner, date.to()), date.to(), published, direction.getAsInt());
    }

    /** {@code date} in the year seen from the date told before: "of that year", "the same year", "of the following year". */
    static Optional<Find<When>> told(Scan scan, Find<When> date, Optional<Told> told) {
        boolean open = date.flaw().isEmpty()
                && date.readings().size() == 1
                && !date.readings().get(0).value().stated().contains(DatePart.YEAR);
        Optional<PartialDate> own = open ? date.readings().get(0).value().single() : Optional.empty();
        int of = scan.token(date.to()).lower().equals("of") ? date.to() + 1 : date.to();
        boolean that = scan.token(of).lower().equals("that");
        OptionalInt steps = that
                ? OptionalInt.of(0)
                : scan.token(of).lower().equals("the") ? ToldPhrase.afterThe(scan.token(of + 1)) : OptionalInt.empty();
        int year = that ? of + 1 : of + 2;
        if (steps.isEmpty() || own.isEmpty() || !scan.token(year).lower().equals("year")) {
            return Optional.empty();
        }
        When when = date.readings().get(0).value();
        return inYear(own.get(), told, steps.getAsInt())
                .map(dated -> date.over(date.from(), year + 1)
                        .withReadings(List.of(Reading.inferred(
                                when.withDate(dated),
                                "its year is counted from "
                                        + told.map(Told::words).orElse("a date that the text does not tell")))));
    }

    /** Without a year where the text has told none that can be read. */
    private static Optional<PartialDate> inYear(PartialDate date, Optional<Told> told, int steps) {
        Optional<PartialDate> anchor = told.map(Told::date).filter(PartialDate::hasYear);
        return date.movedTo(anchor.isPresent() ? anchor.get().year() + steps : PartialDate.UNKNOWN);
    }

    private static boolean lacksYear(Find<When> date) {
        return date.flaw().isEmpty()
                && date.readings().size() == 1
                && date.readings()
                        .get(0)
                        .value()
                        .single()
                        .filter(told -> !told.hasYear() && told.hasMonth())
                        .isPresent();
    }

    private static Find<When> inYear(Find<When> date, int to, LocalDate published, int direction) {
        When when = date.readings().get(0).value();
        Optional<PartialDate> dated = when.single().orElseThrow().inYear(published.getYear() + direction);
        if (dated.isEmpty()) {
            return date;
        }
        Set<DatePart> stated = EnumSet.copyOf(when.stated());
        When full = new When(dated.get(), stated, when.weekday());
        String reason = "its year counted from " + RelativeWords.publication(published);
        return date.over(date.from(), to).withReadings(List.of(Reading.inferred(full, reason)));
    }
}
