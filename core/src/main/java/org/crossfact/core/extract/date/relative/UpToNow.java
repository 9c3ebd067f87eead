package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Lets a stretch that lasts to this day end with the publication: "from 2010 until now", "between January 2019 and the present". */
public final class UpToNow implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::toLocalDate);
        return published.isEmpty()
                ? finds
                : finds.stream()
                        .<Find<?>>map(find -> find.as(Kinds.DATE)
                                .filter(date ->
                                        date.flaw().isEmpty() && date.readings().size() == 1)
                                .flatMap(date -> upTo(scan, date, published.get()))
                                .<Find<?>>map(date -> date)
                                .orElse(find))
                        .toList();
    }

    /** One past "now", "the present" or "the current date"; -1 where there is none. */
    private static int behindNow(Scan scan, int at) {
        int word = scan.token(at).lower().equals("the") ? at + 1 : at;
        Token next = scan.token(word + 1);
        return switch (scan.token(word).lower()) {
            case "now" -> word + 1;
            case "present" -> next.lower().equals("day") ? word + 2 : next.isWord() && word > at ? -1 : word + 1;
            case "current" -> next.lower().equals("date") ? word + 2 : -1;
            default -> -1;
        };
    }

    private static Optional<Find<When>> upTo(Scan scan, Find<When> date, LocalDate published) {
        int now = behindNow(scan, date.to() + 1);
        String lead = scan.token(date.from() - 1).lower();
        String joint = scan.token(date.to()).lower();
        boolean joined = lead.equals("between")
                ? joint.equals("and")
                : lead.equals("from") && (joint.equals("to") || joint.equals("until") || joint.equals("till"));
        if (now < 0 || !joined) {
            return Optional.empty();
        }
        When when = date.readings().get(0).value();
        PartialDate end = PartialDate.of(published);
        return when.single()
                .filter(start -> start.hasYear() && DateInterval.possible(start, end))
                .map(start -> when.withDate(new DateInterval(start, end)))
                .map(whole -> date.over(date.from(), now)
                        .withReadings(
                                List.of(Reading.inferred(whole, "up to " + RelativeWords.publication(published)))));
    }
}
