package org.crossfact.core.extract.people;

import java.util.List;
import org.crossfact.core.extract.Refiner;

/** The refiners of persons and offices. */
public final class PeopleRefiners {

    private PeopleRefiners() {}

    /** All of them in their order; they take the place of a general choice between overlapping finds. */
    public static List<Refiner> all() {
        return List.of(
                OneReadingEach.refiner(),
                new PersonsOfArticle(),
                new NamesRepeated(),
                new OrderFromArticle(),
                new BodyFromArticle(),
                new OfficeOfMisreadName(),
                new ShortForms(),
                new SurnamesMisspelt(),
                new HoldersOfOrganisations());
    }
}
