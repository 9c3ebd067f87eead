package org.crossfact.core.extract.people;

import java.util.List;
import org.crossfact.core.extract.Recogniser;

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
