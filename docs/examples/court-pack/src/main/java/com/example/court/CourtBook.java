package com.example.court;

import java.util.List;
import org.crossfact.rules.api.FactReader;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;

/** Rules of the court desk. */
@RulePack(name = "court", api = RulePack.API)
public final class CourtBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(new DocketNotFromTheFuture(), new DocketsAgree());
    }

    @Override
    public List<FactReader<?>> readers() {
        return List.of(new DocketReader());
    }
}
