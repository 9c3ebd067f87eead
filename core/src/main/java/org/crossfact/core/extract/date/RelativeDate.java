package org.crossfact.core.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * "yesterday", "two weeks ago", "25 years ago": told from the publication date, never from the clock. The words are cut
 * here, and only those that can mean nothing else are handed to the conversational parser.
 */
final class RelativeDate implements Recogniser {

    /** No longer than "yesterday"; keeps digit runs from the parser. */
    private static final int LONGEST_WORD = 9;

    private final NattyPhrases phrases;

    RelativeDate(NattyPhrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String name() {
        return "date/relative";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return switch (token.lower()) {
            case "ago", "yesterday", "tomorrow" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Optional<LocalDate> anchor = scan.page().published().date().flatMap(PartialDate::toLocalDate);
        boolean ago = scan.token(at).lower().equals("ago");
        Optional<Grain> grain = ago ? grain(scan.token(at - 1)) : Optional.of(Grain.DAY);
        int from = ago ? at - 2 : at;
        if (anchor.isEmpty() || grain.isEmpty() || scan.token(from).text().length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return phrases.resolve(scan.text(from, at + 1), anchor.get())
                .map(day -> find(scan, from, at + 1, PartialDate.of(day), grain.get(), anchor.get()));
    }

    private Find<When> find(Scan scan, int from, int to, PartialDate day, Grain grain, LocalDate anchor) {
        PartialDate date = switch (grain) {
            case YEAR -> PartialDate.ofYear(day.year());
            case MONTH -> PartialDate.ofMonth(day.year(), day.month());
            default -> day;
        };
        When when = new When(date, Set.of(), Optional.empty());
        Reading<When> reading =
                Reading.inferred(when, "'" + scan.text(from, to) + "' counted from the publication date " + anchor);
        return new Find<>(Kinds.DATE, from, to, name(), List.of(reading), Optional.empty());
    }

    private static Optional<Grain> grain(Token unit) {
        return switch (unit.lower()) {
            case "year", "years" -> Optional.of(Grain.YEAR);
            case "month", "months" -> Optional.of(Grain.MONTH);
            case "week", "weeks", "day", "days" -> Optional.of(Grain.DAY);
            default -> Optional.empty();
        };
    }
}
