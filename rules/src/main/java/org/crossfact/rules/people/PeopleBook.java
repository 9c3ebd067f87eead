package org.crossfact.rules.people;

import java.util.List;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;

/** The rules about persons and their offices. */
public final class PeopleBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(
                new AcronymFits(),
                new AcronymSpelling(),
                new GivenNameAgrees(),
                new GivenNameSpelling(),
                new NameCapitals(),
                new NameInAddress(),
                new NameInCharacters(),
                new NameInSources(),
                new NameOrderVaries(),
                new OfficeAgrees(),
                new OfficeHolder(),
                new OfficeInSources(),
                new OneHolder(),
                new OrganisationName(),
                new SurnameAgrees(),
                new SurnameSpelling(),
                new TitleAgrees());
    }
}
