package org.crossfact.core.extract.people;

import java.util.List;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.people.office.OfficeAfterName;
import org.crossfact.core.extract.people.office.OfficeBeforeName;
import org.crossfact.core.extract.people.office.OfficeByVerb;
import org.crossfact.core.extract.people.office.SecondOffice;
import org.crossfact.core.extract.people.organisation.OrganisationOfOffice;
import org.crossfact.core.extract.people.organisation.OrganisationWithAcronym;
import org.crossfact.core.extract.people.person.FullName;
import org.crossfact.core.extract.people.person.HonorificName;
import org.crossfact.core.extract.people.person.LowerCaseName;
import org.crossfact.core.extract.people.person.NameInContext;

/** The recognisers of persons, offices and organisations. */
public final class PeopleRecognisers {

    private PeopleRecognisers() {}

    /** All of them; one place may be read by several, which {@link PeopleRefiners} puts in order. */
    public static List<Recogniser> all() {
        return List.of(
                new OrganisationWithAcronym(),
                new OrganisationOfOffice(),
                new OfficeBeforeName(),
                new OfficeAfterName(),
                new SecondOffice(),
                new OfficeByVerb(),
                new HonorificName(),
                new FullName(),
                new NameInContext(),
                new LowerCaseName());
    }
}
