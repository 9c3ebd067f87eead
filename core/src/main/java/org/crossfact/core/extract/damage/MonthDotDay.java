package org.crossfact.core.extract.damage;

import java.util.stream.Stream;

/** Month and day with a point between: "65438+10.25" is 10.25, 25 October. */
final class MonthDotDay implements DateGenerator {

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        int point = digits.indexOf('.');
        if (point < 1 || point > 2 || digits.length() - point > 3 || digits.length() - point < 2) {
            return Stream.empty();
        }
        int month = Integer.parseInt(digits.substring(0, point));
        String day = digits.substring(point + 1);
        boolean plain = day.chars().allMatch(Character::isDigit);
        return plain
                ? Dates.candidate(
                        run.after().year(), month, Integer.parseInt(day), "month and day with a point between")
                : Stream.empty();
    }
}
