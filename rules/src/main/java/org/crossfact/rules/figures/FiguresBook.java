package org.crossfact.rules.figures;

import java.util.List;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;

/** The rules about figures. */
public final class FiguresBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(
                new SourcesAgree(),
                new ChangeAddsUp(),
                new CountMatchesList(),
                new SpelledOut(),
                new PartsAddUp(),
                new FormsAgree(),
                new ExchangeRatesAgree(),
                new ExchangeRateExists(),
                new ToldTwice(),
                new NthTimeAgrees());
    }
}
