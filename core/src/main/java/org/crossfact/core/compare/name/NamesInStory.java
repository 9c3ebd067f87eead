package org.crossfact.core.compare.name;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;

/** Whether of two names in full that are told of one part in one story the one may stand for the other by mistake. */
public final class NamesInStory {

    private static final NameComparer NAMES = new NameComparer();

    private NamesInStory() {}

    /** The name of a person as it is printed in two words; empty for shorter and longer ones. */
    public static Optional<PersonName> ofTwoWords(String printed) {
        String[] words = StringUtils.split(printed, ' ');
        return words.length == 2 ? Optional.of(PersonName.of(printed, words[0], words[1])) : Optional.empty();
    }

    /**
     * Whether one part is the same and the other is neither a spelling nor a short form of it: two given names that are one
     * another's in no list, or two surnames with one initial ("Avelar", "Aguiar") that are no endings of each other.
     */
    public static boolean mayBeMistaken(PersonName name, PersonName other) {
        return haveOne(name.family(), other.family())
                ? haveOtherGivenName(name, other)
                : haveOne(name.given(), other.given()) && haveOtherSurname(name.family(), other.family());
    }

    private static boolean haveOne(String part, String other) {
        return NameSpelling.plain(part).equals(NameSpelling.plain(other));
    }

    private static boolean haveOtherGivenName(PersonName name, PersonName other) {
        Comparison comparison = NAMES.compare(name, other);
        return !isShort(name.given(), other.given())
                && (comparison.agreement() == Agreement.DIFFERENT
                        || comparison.reason() == Reason.MISREAD
                        || NameSlips.inGivenNameOfOnePerson(name, other));
    }

    private static boolean haveOtherSurname(String surname, String other) {
        String one = NameSpelling.plain(surname);
        String two = NameSpelling.plain(other);
        return !one.isEmpty()
                && !two.isEmpty()
                && one.charAt(0) == two.charAt(0)
                && !isShort(surname, other)
                && !NameSlips.isEnding(surname, other)
                && !NameComparer.areSpellings(surname, other);
    }

    /** Whether one begins with the other, as nicknames, initials and names with an ending do. */
    private static boolean isShort(String part, String other) {
        String one = NameSpelling.plain(part);
        String two = NameSpelling.plain(other);
        return one.startsWith(two) || two.startsWith(one);
    }
}
