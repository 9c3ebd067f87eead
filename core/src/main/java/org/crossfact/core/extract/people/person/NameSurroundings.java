package org.crossfact.core.extract.people.person;

import java.util.Set;
import org.crossfact.core.compare.name.Kinship;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.PersonWords;

/** Reads beside a name in full, from token {@code from} up to {@code to}, who or what bears it; no list of names is asked. */
public final class NameSurroundings {

    private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her", "their", "one", "now", "then");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom");
    private static final Set<String> LINKS = Set.of("of", "from", "at", "with");
    private static final int LONGEST_INSERTION = 10;
    private static final int OLDEST = 110;
    private static final int LONGEST_APPOSITION = 7;

    private final Scan scan;
    private final int from;
    private final int to;

    public NameSurroundings(Scan scan, int from, int to) {
        this.scan = scan;
        this.from = from;
        this.to = to;
    }

    public Bearing bearing() {
        if (isIntroduced() || isExplained() || hasOwn() || isQuoted() || isActedOn()) {
            return Bearing.PERSON;
        }
        if (PersonWords.leadsToThing(scan.token(from - 1)) || PersonWords.belongsToThing(scan.token(to))) {
            return Bearing.THING;
        }
        String next = scan.token(to).lower();
        if (PersonWords.isDoneByPersonsAlone(next) || isShapedLikeName()) {
            return Bearing.PERSON;
        }
        boolean likely = PersonWords.isDoneByPersons(next) || actsFurtherOn() || isSource() || isOfCountry();
        return likely ? Bearing.LIKELY : Bearing.OPEN;
    }

    /** "Erik Holm of the Red Cross said", "Erik Holm, for the families, asked". */
    private boolean actsFurtherOn() {
        boolean comma = scan.token(to).is(',');
        if (!comma && !LINKS.contains(scan.token(to).lower())) {
            return false;
        }
        int at = to + 1;
        while (at < to + LONGEST_INSERTION && (comma ? !scan.token(at).is(',') : isOfBody(scan.token(at)))) {
            at++;
        }
        return PersonWords.isDoneByPersons(scan.token(comma ? at + 1 : at).lower());
    }

    private static boolean isOfBody(Token token) {
        return token.isCapitalised()
                || token.lower().equals("the")
                || token.lower().equals("of");
    }

    /** "Sweden's Anna Berg". */
    private boolean isOfCountry() {
        return scan.token(from - 1).lower().equals("s")
                && scan.touchesPrevious(from - 1)
                && Bodies.isCountryWord(scan.token(from - 3).lower());
    }

    /** "the cyclist Rui Coelho", "her rival, Rui Coelho,", "firefighters Rui Coelho and Ann Lee", "his wife Anna Berg". */
    private boolean isIntroduced() {
        boolean comma = scan.token(from - 1).is(',');
        String before = scan.token(comma ? from - 2 : from - 1).lower();
        if (Kinship.isTold(before) || before.equals("late")) {
            return true;
        }
        return PersonWords.isNoun(before)
                ? !comma || isClosed()
                : !comma && isList() && PersonWords.isNounInAnyNumber(before);
    }

    private boolean isClosed() {
        Token next = scan.token(to);
        return next.is(',') || next.is('.') || next.is(';') || next.is(')') || next.is(':');
    }

    private boolean isList() {
        return scan.token(to).is(',') || scan.token(to).lower().equals("and");
    }

    /** "Erik Holm, 42, said", "Erik Holm (42)", "Erik Holm, who said", "Erik Holm, a retired teacher,". */
    private boolean isExplained() {
        Token next = scan.token(to + 1);
        if (scan.token(to).is('(')) {
            return isAge(next) && scan.token(to + 2).is(')');
        }
        if (!scan.token(to).is(',')) {
            return false;
        }
        boolean age =
                isAge(next) && (scan.token(to + 2).is(',') || scan.token(to + 2).is('.'));
        return age || RELATIVES.contains(next.lower()) || isApposition();
    }

    /** "Erik Holm and his wife". */
    private boolean hasOwn() {
        String own = scan.token(to + 1).lower();
        return scan.token(to).lower().equals("and") && (own.equals("his") || own.equals("her"));
    }

    private static boolean isAge(Token token) {
        return token.isNumber()
                && token.text().length() <= 3
                && token.text().chars().allMatch(Character::isDigit)
                && Integer.parseInt(token.text()) <= OLDEST;
    }

    /** The words behind the comma up to the next preposition or mark end in what a person is. */
    private boolean isApposition() {
        Token first = scan.token(to + 1);
        if (!OPENERS.contains(first.lower()) && !isPersonal(first)) {
            return false;
        }
        for (int at = to + 1; at <= to + LONGEST_APPOSITION; at++) {
            Token token = scan.token(at);
            if (isPersonal(token) && !isPersonal(scan.token(at + 1))) {
                return !scan.token(at + 1).is('’') && !scan.token(at + 1).is('\'');
            }
            if (!token.isWord() && !token.is('-')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPersonal(Token token) {
        return token.isWord() && (PersonWords.isNoun(token.lower()) || Kinship.isTold(token.lower()));
    }

    /** "I ran," said Erik Holm. */
    private boolean isQuoted() {
        return isAct(from - 1, "quote") && !scan.token(from - 2).isWord();
    }

    /** "directed by Erik Holm", "police arrested Erik Holm". */
    private boolean isActedOn() {
        String before = scan.token(from - 1).lower();
        return before.equals("by") ? isAct(from - 2, "by") || isAct(from - 2, "object") : isAct(from - 1, "object");
    }

    private boolean isAct(int at, String how) {
        return PersonWords.act(scan.token(at).lower()).filter(how::equals).isPresent();
    }

    /** Initials before the surname, the ending of the surname. */
    private boolean isShapedLikeName() {
        boolean initial =
                scan.token(from).text().length() == 1 && scan.token(from + 1).is('.');
        boolean middle = scan.token(to - 2).is('.') && scan.token(to - 3).text().length() == 1;
        return initial
                || middle
                || PersonWords.endsLikeSurname(scan.token(to - 1).lower());
    }

    /** "according to Erik Holm". */
    private boolean isSource() {
        return scan.token(from - 1).lower().equals("to")
                && scan.token(from - 2).lower().equals("according");
    }
}
