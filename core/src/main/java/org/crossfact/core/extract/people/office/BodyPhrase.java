package org.crossfact.core.extract.people.office;

import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.person.PersonPhrase;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;

/**
 * The body that an office belongs to, as it is written before or after the office.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param name its one form; empty when there is none
 */
public record BodyPhrase(int from, int to, String name) {

    private static final int MOST_TOKENS = 14;
    private static final int LONGEST_FIELD = 4;
    private static final Set<String> LINKS = Set.of("of", "at", "for", "to", "in");
    private static final Set<String> INSTITUTIONS = Set.of(
            "bank", "university", "ministry", "department", "institute", "college", "chamber", "church", "bureau");
    private static final Set<String> JOINS = Set.of("of", "for", "and", "on", "the");

    /** No body, at token {@code at}. */
    static BodyPhrase none(int at) {
        return new BodyPhrase(at, at, "");
    }

    /** The number of the first token of the name itself, without the "of the" that leads to it. */
    public int nameFrom(Scan scan) {
        int at = from;
        while (at < to && !scan.token(at).isCapitalised()) {
            at++;
        }
        return at;
    }

    /** The body directly before token {@code end}: "Japanese", "NATO", "Taiwan Oasis Foundation", "Japan's". */
    static BodyPhrase endingAt(Scan scan, int end) {
        int to = isPossessive(scan, end) ? end - 2 : end;
        int from = to;
        for (int next = before(scan, from); to - from < MOST_TOKENS && next < from; next = before(scan, from)) {
            from = next;
        }
        return from == to ? none(end) : new BodyPhrase(from, end, Bodies.canonical(scan.text(from, to)));
    }

    /** One past the ordinal with which a body begins: "8th Regiment"; else {@code from}. */
    private static int afterOrdinal(Scan scan, int from) {
        if (!scan.token(from).isNumber()) {
            return from;
        }
        boolean suffix = scan.touchesPrevious(from + 1) && scan.token(from + 1).isWord();
        int next = suffix ? from + 2 : from + 1;
        return scan.token(next).isCapitalised() ? next : from;
    }

    private static boolean isPossessive(Scan scan, int end) {
        Token mark = scan.token(end - 2);
        return scan.token(end - 1).lower().equals("s")
                && (mark.is('\'') || mark.is('’'))
                && scan.touchesPrevious(end - 1);
    }

    /** The number of the token with which the body begins when the part before {@code from} belongs to it. */
    private static int before(Scan scan, int from) {
        Token token = scan.token(from - 1);
        String pair = scan.token(from - 2).lower() + " " + token.lower();
        if (token.isWord() && Bodies.named(pair).isPresent()) {
            return from - 2;
        }
        if (isBodyWord(token) || isPlaceOfBody(token, scan.token(from))) {
            return from - 1;
        }
        if (token.lower().equals("of") && isInstitution(scan.token(from - 2))) {
            return from - 2;
        }
        if (isPossessive(scan, from) && isBodyWord(scan.token(from - 3))) {
            return from - 3;
        }
        if (token.is('.') && scan.token(from - 3).is('.') && isSingleCapital(scan.token(from - 2))) {
            return from - 4;
        }
        if (token.is('-') && scan.touchesPrevious(from) && isBodyWord(scan.token(from - 2))) {
            return from - 2;
        }
        return from;
    }

    private static boolean isSingleCapital(Token token) {
        return token.isCapitalised() && token.text().length() == 1;
    }

    /** "Bank of Norland" before "Governor". */
    private static boolean isInstitution(Token token) {
        return token.isCapitalised() && INSTITUTIONS.contains(token.lower());
    }

    /** "Philadelphia Fed", "Victoria Police": what is a given name elsewhere is the place of the body before its noun. */
    private static boolean isPlaceOfBody(Token token, Token noun) {
        return token.isCapitalised()
                && NameLists.isGiven(token.lower())
                && noun.isCapitalised()
                && NameLists.isBodyWord(noun.lower());
    }

    private static boolean isBodyWord(Token token) {
        return token.isCapitalised()
                && !Office.isOfficeWord(token.lower())
                && !NameLists.isGiven(token.lower())
                && !NameLists.isCommonWord(token.lower())
                && !OfficePhrase.isState(token.lower());
    }

    /** The body after "of", "at", "for", "to" or "in" at token {@code at}: "of Peru", "of oceanography at the Bay Institute". */
    static BodyPhrase afterLink(Scan scan, int at) {
        int link = afterField(scan, at);
        if (!LINKS.contains(scan.token(link).lower())) {
            return none(at);
        }
        int from = scan.token(link + 1).lower().equals("the") ? link + 2 : link + 1;
        BodyPhrase body = startingAt(scan, from);
        boolean person = link > at && PersonPhrase.isLikely(scan, from);
        return body.name.isEmpty() || person ? inSmallLetters(scan, at) : new BodyPhrase(at, body.to, body.name);
    }

    /** "of the railway," names no body, but belongs to the office all the same; "at the time," does not. */
    private static BodyPhrase inSmallLetters(Scan scan, int at) {
        int end = at + 1;
        while (end <= at + LONGEST_FIELD
                && scan.token(end).isWord()
                && !scan.token(end).isCapitalised()) {
            end++;
        }
        boolean time = scan.token(end - 1).lower().equals("time");
        return scan.token(end).is(',') && end > at + 1 && !time ? new BodyPhrase(at, end, "") : none(at);
    }

    /** Whether words in small letters stand for the body. */
    boolean isUnnamed() {
        return to > from && name.isEmpty();
    }

    /** The link behind what an office is about in small letters, "of oceanography at", "of the board of"; else {@code at} itself. */
    private static int afterField(Scan scan, int at) {
        boolean field = scan.token(at).lower().equals("of");
        for (int word = at + 1;
                field && word <= at + LONGEST_FIELD && scan.token(word).isWord();
                word++) {
            Token token = scan.token(word);
            if (token.isCapitalised()) {
                return at;
            }
            if (word > at + 1 && LINKS.contains(token.lower())) {
                return word;
            }
        }
        return at;
    }

    /** The longest body that begins at token {@code from}. */
    static BodyPhrase startingAt(Scan scan, int from) {
        int to = afterOrdinal(scan, from);
        for (int next = after(scan, from, to); to - from < MOST_TOKENS && next > to; next = after(scan, from, to)) {
            to = next;
        }
        return to == from ? none(from) : new BodyPhrase(from, to, Bodies.canonical(scan.text(from, to)));
    }

    /** "minister of Peru Octavio Larrabure": behind a country an unknown name in full is a person's too. */
    private static boolean isPerson(Scan scan, int from, int to) {
        return PersonPhrase.isLikely(scan, to)
                || (Bodies.named(Bodies.canonical(scan.text(from, to))).isPresent()
                        && PersonPhrase.standsAlone(scan, to));
    }

    /** One past the next part of the body that goes on at {@code to}; a person's name ends it. */
    private static int after(Scan scan, int from, int to) {
        Token token = scan.token(to);
        if (token.isCapitalised() && !NameLists.isCommonWord(token.lower())) {
            return to > from && isPerson(scan, from, to) ? to : to + 1;
        }
        if (token.is('&') || (token.is('-') && scan.touchesPrevious(to) && scan.touchesPrevious(to + 1))) {
            return scan.token(to + 1).isCapitalised() ? to + 2 : to;
        }
        if (to > from && isPossessive(scan, to + 2) && scan.token(to + 2).isCapitalised()) {
            return to + 3;
        }
        if (to > from && JOINS.contains(token.lower())) {
            int next = scan.token(to + 1).lower().equals("the") ? to + 2 : to + 1;
            return isBodyWord(scan.token(next)) && Office.startingAt(scan, next).isEmpty() ? next + 1 : to;
        }
        return to;
    }
}
