package org.crossfact.core.extract.damage.placeholder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.value.Designation;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Numbers and times of day in which the placeholder stands for a lost digit 1: "665,438+0" is 61, "65438+04: 00" 14:00. */
public final class PlaceholderNumber implements Recogniser {

    private static final int LAST_HOUR = 23;

    @Override
    public String name() {
        return "damage/placeholder-number";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return PlaceholderDate.isPlaceholder(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        Optional<GarbledRun> run = GarbledRun.at(scan, at).filter(found -> !found.beheaded());
        Optional<? extends Find<?>> time = run.flatMap(this::time);
        return time.isPresent() ? time : run.filter(GarbledRun::isUnmistakable).flatMap(this::number);
    }

    private Optional<Find<Designation>> time(GarbledRun run) {
        Scan scan = run.scan();
        Token minutes = scan.token(run.to() + 1);
        boolean clock = scan.token(run.to()).is(':')
                && minutes.isNumber()
                && minutes.text().length() == 2;
        Optional<String> hour = run.decodings().stream()
                .filter(digits -> digits.length() <= 2 && digits.chars().allMatch(Character::isDigit))
                .filter(digits -> Integer.parseInt(digits) <= LAST_HOUR)
                .findFirst();
        if (!clock || hour.isEmpty()) {
            return Optional.empty();
        }
        String text = String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(hour.get()), minutes.text());
        return Optional.of(Find.flawed(
                Kinds.DESIGNATION,
                run.from(),
                run.to() + 2,
                name(),
                flaw(run, run.to() + 2),
                List.of(new Reading<>(new Designation(text), How.DECODED, List.of("the digits give the hour")))));
    }

    private Optional<Find<Figure>> number(GarbledRun run) {
        int power = TwoPartFigure.power(run.scan().token(run.to()));
        int to = power > 0 ? run.to() + 1 : run.to();
        List<Reading<Figure>> readings = run.numbers().stream()
                .map(digits -> new Reading<>(
                        Figure.exact(new BigDecimal(digits).movePointRight(power), Unit.NONE, BigDecimal.ONE),
                        How.DECODED,
                        List.of("the digits with the lost 1 put back")))
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.FIGURE, run.from(), to, name(), flaw(run, to), readings));
    }

    private static Flaw flaw(GarbledRun run, int to) {
        return new Flaw(
                Flaw.Type.GARBLED, why(run), List.of("printed: " + run.scan().text(run.from(), to)));
    }

    /** What is wrong with every run. */
    public static String why(GarbledRun run) {
        return "a placeholder for a lost digit 1 stands in '" + run.text() + "'";
    }
}
