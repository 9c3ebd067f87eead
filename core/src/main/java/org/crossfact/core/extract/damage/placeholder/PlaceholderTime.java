package org.crossfact.core.extract.damage.placeholder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.ClockTime;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Designation;

/** Times of day in which the placeholder stands for a lost digit 1: "65438+04: 00" is 14:00, "9: 65438+05" 9:15. */
public final class PlaceholderTime implements Recogniser {

    @Override
    public String name() {
        return "damage/placeholder-time";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return PlaceholderDate.isPlaceholder(token);
    }

    @Override
    public Optional<Find<Designation>> read(Scan scan, int at) {
        Optional<GarbledRun> run = GarbledRun.at(scan, at).filter(found -> !found.beheaded());
        Optional<Find<Designation>> hour = run.flatMap(this::hour);
        return hour.isPresent() ? hour : run.flatMap(this::minute);
    }

    private Optional<Find<Designation>> hour(GarbledRun run) {
        OptionalInt hour = number(run, ClockTime.LAST_HOUR);
        return isMinutes(run.scan(), run.to()) && hour.isPresent()
                ? find(
                        run,
                        run.from(),
                        run.to() + 2,
                        hour.getAsInt(),
                        Integer.parseInt(run.scan().token(run.to() + 1).text()))
                : Optional.empty();
    }

    private Optional<Find<Designation>> minute(GarbledRun run) {
        int hour = run.from() - 2;
        Token printed = run.scan().token(hour);
        boolean clock = run.scan().token(hour + 1).is(':')
                && run.scan().touchesPrevious(hour + 1)
                && !run.scan().touchesPrevious(hour)
                && ClockTime.isHour(printed);
        OptionalInt minute = clock ? number(run, ClockTime.LAST_MINUTE) : OptionalInt.empty();
        return minute.isPresent() && minute.getAsInt() > 9
                ? find(run, hour, run.to(), Integer.parseInt(printed.text()), minute.getAsInt())
                : Optional.empty();
    }

    private static OptionalInt number(GarbledRun run, int most) {
        return run.decodings().stream()
                .filter(digits -> digits.length() <= 2 && digits.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .filter(number -> number <= most)
                .findFirst();
    }

    private static boolean isMinutes(Scan scan, int colon) {
        return scan.token(colon).is(':') && ClockTime.isMinute(scan.token(colon + 1));
    }

    private Optional<Find<Designation>> find(GarbledRun run, int from, int to, int hour, int minute) {
        DamagedWords damaged = new DamagedWords(run.scan(), from, to);
        return Optional.of(damaged.value(
                name(),
                Placeholder.flaw(damaged, run.text(), List.of()),
                Kinds.DESIGNATION,
                new ClockTime(hour, minute).designation(),
                "the digits give the time"));
    }
}
