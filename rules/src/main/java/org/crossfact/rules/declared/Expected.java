package org.crossfact.rules.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.DateComparer;
import org.crossfact.core.compare.FigureComparer;
import org.crossfact.core.compare.MentionComparer;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.When;

/**
 * What a claim has to say.
 *
 * @param words the expectation in words
 * @param admits whether a claim can mean that; of several readings one is enough
 */
record Expected(String words, Predicate<Claim<?>> admits) {

    /** Nothing will do: the claim should not be there. */
    static Expected nothing() {
        return new Expected("nothing of the kind", claim -> false);
    }

    /** One of these words, letter for letter. */
    static Expected spelt(List<String> forms) {
        return new Expected(String.join(" or ", forms), claim -> forms.contains(claim.quote()));
    }

    /** One of these amounts, in the unit of the claim; roundings and hedges that admit one of them will do. */
    static Expected amounts(List<BigDecimal> amounts) {
        FigureComparer comparer = new FigureComparer();
        return of(
                words(amounts.stream().map(BigDecimal::toPlainString).toList()),
                Kinds.FIGURE,
                figure -> amounts.stream()
                        .map(amount -> Figure.exact(amount, figure.unit(), amount.ulp()))
                        .anyMatch(amount -> comparer.compare(figure, amount).agreement() != Agreement.DIFFERENT));
    }

    /** An amount from {@code low} to {@code high}, both included. */
    static Expected between(BigDecimal low, BigDecimal high) {
        return of(
                low.toPlainString() + " to " + high.toPlainString(),
                Kinds.FIGURE,
                figure -> figure.high().compareTo(low) >= 0 && figure.amount().compareTo(high) <= 0);
    }

    /** One of these dates; one that is told more or less precisely will do. */
    static Expected dates(List<DateValue> dates) {
        DateComparer comparer = new DateComparer();
        return of(
                words(dates.stream().map(DateValue::edtf).toList()),
                Kinds.DATE,
                when -> dates.stream()
                        .anyMatch(date ->
                                comparer.compare(when, when.withDate(date)).agreement() != Agreement.DIFFERENT));
    }

    /** A date that may lie in a stretch of days; an empty end is open. */
    static Expected dated(String words, Optional<LocalDate> first, Optional<LocalDate> last) {
        return of(words, Kinds.DATE, when -> !isBefore(when, first) && !isAfter(when, last));
    }

    private static boolean isBefore(When when, Optional<LocalDate> first) {
        Optional<LocalDate> latest = when.date().latest();
        return first.isPresent() && latest.isPresent() && latest.get().isBefore(first.get());
    }

    private static boolean isAfter(When when, Optional<LocalDate> last) {
        Optional<LocalDate> earliest = when.date().earliest();
        return last.isPresent() && earliest.isPresent() && earliest.get().isAfter(last.get());
    }

    /** One of these persons, as holder of an office or as a name; a short form will do. */
    static Expected persons(List<String> names, boolean holders) {
        List<PersonName> persons = names.stream().map(Expected::person).toList();
        MentionComparer comparer = new MentionComparer();
        Predicate<PersonName> fits = name -> persons.stream()
                .map(person -> comparer.compare(name, person).agreement())
                .anyMatch(agreement -> agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE);
        return holders
                ? of(words(names), Kinds.HOLDING, (Holding holding) -> fits.test(holding.person()))
                : of(words(names), Kinds.MENTION, fits);
    }

    /** One of these values, as the kind writes them. */
    static <V> Expected written(Kind<V> kind, List<String> values) {
        return of(words(values), kind, value -> values.contains(kind.codec().text(value)));
    }

    private static PersonName person(String printed) {
        int space = printed.lastIndexOf(' ');
        return space < 0
                ? PersonName.of(printed, "", printed)
                : PersonName.of(printed, printed.substring(0, space), printed.substring(space + 1));
    }

    private static String words(List<String> values) {
        return values.stream().collect(Collectors.joining(" or "));
    }

    private static <V> Expected of(String words, Kind<V> kind, Predicate<V> fits) {
        return new Expected(
                words,
                claim -> claim.as(kind)
                        .filter(typed -> typed.readings().stream()
                                .map(reading -> reading.value())
                                .noneMatch(fits))
                        .isEmpty());
    }
}
