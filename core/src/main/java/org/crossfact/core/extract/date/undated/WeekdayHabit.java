package org.crossfact.core.extract.date.undated;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** "on Mondays", "Sundays", "at weekends": days that come again each week. */
final class WeekdayHabit implements Recogniser {

    private static final int SHORTEST = "Sundays".length();

    @Override
    public String name() {
        return "date/habit";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord()
                && token.text().length() >= SHORTEST
                && pattern(token).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        String pattern = pattern(scan.token(at)).orElseThrow();
        boolean nameFollows = scan.token(at + 1).isCapitalised() && scan.oneSpaceBefore(at + 1);
        return nameFollows ? Optional.empty() : UndatedFinds.timex(name(), at, at + 1, pattern);
    }

    private static Optional<String> pattern(Token token) {
        if (token.lower().equals("weekends")) {
            return Optional.of("XXXX-WXX-WE");
        }
        return token.isCapitalised() && token.lower().endsWith("days")
                ? DateWords.weekdayNamed(
                                token.lower().substring(0, token.lower().length() - 1))
                        .map(Habit::everyWeek)
                : Optional.empty();
    }
}
