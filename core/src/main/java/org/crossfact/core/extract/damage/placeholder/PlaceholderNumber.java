package org.crossfact.core.extract.damage.placeholder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Numbers in which the placeholder stands for a lost digit 1: "665,438+0" is 61. */
public final class PlaceholderNumber implements Recogniser {

    @Override
    public String name() {
        return "damage/placeholder-number";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return PlaceholderDate.isPlaceholder(token);
    }

    @Override
    public Optional<Find<Figure>> read(Scan scan, int at) {
        return GarbledRun.at(scan, at)
                .filter(found -> !found.beheaded())
                .filter(GarbledRun::isUnmistakable)
                .flatMap(this::number);
    }

    private Optional<Find<Figure>> number(GarbledRun run) {
        int power = TwoPartFigure.power(run.scan().token(run.to()));
        int to = power > 0 ? run.to() + 1 : run.to();
        Flaw flaw = Placeholder.flaw(new DamagedWords(run.scan(), run.from(), to), run.text(), run.numbers());
        List<Reading<Figure>> readings = run.numbers().stream()
                .map(digits -> new Reading<>(
                        Figure.exact(new BigDecimal(digits).movePointRight(power), Unit.NONE, BigDecimal.ONE),
                        How.DECODED,
                        List.of("the digits with the lost 1 put back")))
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.FIGURE, run.from(), to, name(), flaw, readings));
    }
}
