package org.crossfact.core.compare.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;

/**
 * Tells whether two names can be one person's. Only names of one surname are ever called different: whether two
 * surnames mean one person is not a question of spelling.
 */
public final class NameComparer {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "v");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,]+");

    /**
     * How two names agree, in either order of the two.
     *
     * @return {@code SAME} (equal, or the same parts in another order), {@code COMPATIBLE} (short form, variant,
     *     misread), {@code DIFFERENT} (one surname, given names with nothing in common) or {@code INCOMPARABLE} (other
     *     person)
     */
    public Comparison compare(PersonName left, PersonName right) {
        if (left.equals(right)) {
            return Comparison.same();
        }
        if (isSingle(left) || isSingle(right)) {
            return single(left, right);
        }
        Comparison straight = aligned(left, right);
        if (straight.agreement() != Agreement.INCOMPARABLE) {
            return straight.agreement() == Agreement.SAME && !inOneOrder(left, right)
                    ? Comparison.same(Reason.NAME_ORDER)
                    : straight;
        }
        return turned(left, right);
    }

    /** Whether so many people have the surname that two of them meet in one story. */
    public static boolean isFrequent(String surname) {
        return NameSurnames.isCommon(surname);
    }

    /** Whether two surnames are one, in two spellings or transliterations at most. */
    public static boolean areSpellings(String surname, String other) {
        return NameSurnames.compare(surname, other).compareTo(NameMatch.SPELLING) <= 0;
    }

    /** Whether both parts are syllables of Mandarin as Pinyin writes them. */
    public static boolean isPinyin(PersonName name) {
        return NameChinese.isPinyin(name);
    }

    /** Whether the given names can be readings of one written name, in either order of the two, and the surnames are one. */
    public boolean areReadings(PersonName left, PersonName right) {
        return compare(left, right).equals(Comparison.compatible(Reason.MISREAD))
                && (NameGivenNames.areReadings(left, right) || NameGivenNames.areReadings(left.turned(), right));
    }

    /** One of them is taken as family name first: certain when all parts fit, otherwise only for names that have that order. */
    private static Comparison turned(PersonName left, PersonName right) {
        Comparison turned = better(aligned(left.turned(), right), aligned(left, right.turned()));
        if (turned.agreement() == Agreement.SAME) {
            return Comparison.same(Reason.NAME_ORDER);
        }
        boolean mayBeTurned = (looksEastAsian(left) && looksEastAsian(right))
                || areOneInParts(left.turned(), right)
                || areOneInParts(left, right.turned());
        return mayBeTurned ? turned : Comparison.incomparable(Reason.OTHER_PERSON);
    }

    /** Whether both parts are the same in some spelling, or characters read in another language. */
    private static boolean areOneInParts(PersonName left, PersonName right) {
        return (areSpellings(left.family(), right.family())
                        && (NameGivenNames.compare(left, right).compareTo(NameMatch.SPELLING) <= 0
                                || NameChinese.mayBeOtherNames(left, right)))
                || (NameSurnames.compare(left.family(), right.family()) == NameMatch.MISREAD
                        && NameChinese.isPinyin(left) != NameChinese.isPinyin(right))
                || NameChinese.areRomanisations(left, right)
                || NameChinese.areReadings(left, right);
    }

    private static Comparison better(Comparison one, Comparison other) {
        int agreement = one.agreement().compareTo(other.agreement());
        return agreement < 0 || (agreement == 0 && one.reason().compareTo(other.reason()) <= 0) ? one : other;
    }

    private static boolean looksEastAsian(PersonName name) {
        return name.middle().isEmpty()
                && NameSpelling.looksJapanese(name.given())
                && NameSpelling.looksJapanese(name.family());
    }

    private static Comparison aligned(PersonName left, PersonName right) {
        NameMatch family = NameSurnames.compare(left.family(), right.family());
        if (NameChinese.areRomanisations(left, right) || isSlipOfOnePerson(left, right)) {
            return Comparison.compatible(Reason.VARIANT);
        }
        if (family == NameMatch.NONE || suffixesExclude(left, right)) {
            return NameChinese.areReadings(left, right)
                    ? Comparison.compatible(Reason.MISREAD)
                    : Comparison.incomparable(Reason.OTHER_PERSON);
        }
        NameMatch given = NameGivenNames.compare(left, right);
        if (family == NameMatch.MISREAD && given != NameMatch.APART) {
            return comparison(family); // the lists have few of the ways to read a given name in another language
        }
        if (given == NameMatch.NONE && family.compareTo(NameMatch.SPELLING) <= 0) {
            return sameSurname(left, right);
        }
        boolean onlyAlike = family == NameMatch.TYPO || family == NameMatch.SHORT;
        if (given == NameMatch.APART || (onlyAlike && given.compareTo(NameMatch.SHORT) > 0)) {
            return Comparison.incomparable(Reason.OTHER_PERSON);
        }
        return comparison(family.weaker(given));
    }

    /** Given names with nothing in common; one of them may be that of the same characters, or for use abroad. */
    private static Comparison sameSurname(PersonName left, PersonName right) {
        if (NameChinese.areReadings(left, right)) {
            return Comparison.compatible(Reason.MISREAD); // "Lee Jae-yong", "Li Zairong"
        }
        boolean leftIsJapanese = NameSpelling.looksJapanese(left.given());
        boolean rightIsJapanese = NameSpelling.looksJapanese(right.given());
        PersonName foreign = leftIsJapanese ? right : left;
        if (leftIsJapanese != rightIsJapanese
                && NameChinese.isPinyinGiven(foreign)
                && !NameChinese.isSyllable(foreign.family())) {
            return Comparison.compatible(Reason.MISREAD);
        }
        return NameChinese.mayBeOtherNames(left, right)
                ? Comparison.compatible(Reason.VARIANT)
                : Comparison.different();
    }

    /** Whether both have one given name, and surnames one slip apart of which not both are frequent. */
    private static boolean isSlipOfOnePerson(PersonName left, PersonName right) {
        return left.given().length() > 2
                && left.given().equals(right.given())
                && !(NameSurnames.isCommon(left.family()) && NameSurnames.isCommon(right.family()))
                && !NameSlips.isEnding(left.family(), right.family())
                && NameSurnames.isSlipBesideGivenName(left.family(), right.family());
    }

    private static Comparison comparison(NameMatch match) {
        return switch (match) {
            case EQUAL -> Comparison.same();
            case SPELLING, TYPO -> Comparison.compatible(Reason.VARIANT);
            case SHORT -> Comparison.compatible(Reason.SHORT_FORM);
            case MISREAD, ALIKE -> Comparison.compatible(Reason.MISREAD);
            case NONE -> Comparison.different();
            case APART -> Comparison.incomparable(Reason.OTHER_PERSON);
        };
    }

    /** Father and son: "Jr" and "Sr", "III" and "IV"; one without a suffix fits both. */
    private static boolean suffixesExclude(PersonName left, PersonName right) {
        String one = generation(left);
        String other = generation(right);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** "Jr" of "Jr, MD". */
    private static String generation(PersonName name) {
        return Arrays.stream(name.suffix().split(", ", -1))
                .map(NameSpelling::plain)
                .filter(GENERATIONS::contains)
                .findFirst()
                .orElse("");
    }

    private static boolean isSingle(PersonName name) {
        return name.family().isEmpty() || name.given().isEmpty();
    }

    private static Comparison single(PersonName left, PersonName right) {
        if (isSingle(left) && isSingle(right)) {
            NameMatch match = NameSurnames.compare(only(left), only(right));
            return isOne(match) ? comparison(match) : Comparison.incomparable(Reason.OTHER_PERSON);
        }
        String part = only(isSingle(left) ? left : right);
        PersonName whole = isSingle(left) ? right : left;
        boolean fits = isOne(NameSurnames.compare(part, whole.family()))
                || NameSurnames.compare(part, whole.given()) == NameMatch.EQUAL;
        return fits ? Comparison.compatible(Reason.SHORT_FORM) : Comparison.incomparable(Reason.OTHER_PERSON);
    }

    private static boolean isOne(NameMatch surnames) {
        return surnames.compareTo(NameMatch.MISREAD) < 0;
    }

    private static String only(PersonName name) {
        return name.family().isEmpty() ? name.given() : name.family();
    }

    private static boolean inOneOrder(PersonName left, PersonName right) {
        return firstWord(left).equals(firstWord(right));
    }

    private static String firstWord(PersonName name) {
        List<String> words = Arrays.asList(BETWEEN_WORDS.split(name.name(), -1));
        return NameSpelling.plain(words.get(0));
    }
}
