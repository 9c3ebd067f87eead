package org.crossfact.core.extract.people;

import java.util.List;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.people.article.BodyFromArticle;
import org.crossfact.core.extract.people.article.BodyOfMisreadName;
import org.crossfact.core.extract.people.article.HoldersOfOrganisations;
import org.crossfact.core.extract.people.article.NamesRepeated;
import org.crossfact.core.extract.people.article.NamesWithTitle;
import org.crossfact.core.extract.people.article.OfficeOfMisreadName;
import org.crossfact.core.extract.people.article.OfficesInWords;
import org.crossfact.core.extract.people.article.OneReadingEach;
import org.crossfact.core.extract.people.article.OrderFromArticle;
import org.crossfact.core.extract.people.article.PersonsOfArticle;
import org.crossfact.core.extract.people.article.ShortForms;
import org.crossfact.core.extract.people.article.SurnamesMisspelt;

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
                new BodyOfMisreadName(),
                new OfficeOfMisreadName(),
                new ShortForms(),
                new SurnamesMisspelt(),
                new HoldersOfOrganisations(),
                new OfficesInWords(),
                new NamesWithTitle());
    }
}
