package org.crossfact.core.extract.people.office;

import java.util.Locale;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/** Makes holdings out of the columns of a table, in the same terms as those that sentences tell. */
public final class Holdings {

    private Holdings() {}

    /**
     * Who holds which office.
     *
     * @param person one name
     * @param role the office in one of its wordings; one that no list knows stays as it is
     * @param body the country or body, or both after each other
     */
    public static Holding of(String person, String role, String body) {
        String office = role.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return new Holding(
                person(person), Office.roleOf(office).orElse(office), Bodies.canonical(body), Holding.State.CURRENT);
    }

    /** A name of a table, which names persons in full: "Gen" of "Gen Nakata" is no title there. */
    public static PersonName person(String printed) {
        PersonName name = PersonNames.parse(printed);
        String title = name.title();
        return name.given().isEmpty() && NameLists.isJapaneseGiven(title.toLowerCase(Locale.ROOT))
                ? PersonName.of(title + " " + name.name(), title, name.family())
                : name;
    }
}
