package org.crossfact.core.extract.people.person;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.NameOrder;
import org.crossfact.core.extract.people.words.Bodies;
import org.crossfact.core.extract.people.words.Office;

/**
 * A run of tokens that is written like a name: capitalised words, initials, particles, a nickname in quotation marks.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param words how many words it has, without particles and nickname
 */
public record NamePhrase(int from, int to, int words) {

    static final int MOST_WORDS = 4;
    private static final int MOST_TOKENS = 12;
    private static final int LONGEST_ACRONYM = 5;

    /** Particles that are words of English as well. */
    private static final Set<String> WORDS_TOO = Set.of("do", "den", "ten", "ben", "st");

    /** Shorter syllables are English words as well: "He Can". */
    private static final int SHORTEST_PINYIN = 5;

    /** The longest run that begins at token {@code from}. */
    public static Optional<NamePhrase> startingAt(Scan scan, int from) {
        return startingAt(scan, from, MOST_WORDS);
    }

    /** The longest run of at most {@code most} words that begins at token {@code from}. */
    static Optional<NamePhrase> startingAt(Scan scan, int from, int most) {
        int at = from;
        int end = from;
        int words = 0;
        while (words < most && at - from < MOST_TOKENS) {
            int next = at > from && isSurnameToo(scan, at) ? at + 1 : afterWord(scan, at);
            if (next > at) {
                words++;
                end = next;
            } else {
                next = words == 0 ? afterParticles(scan, from, at) : afterFiller(scan, at);
                if (next == at) {
                    break;
                }
            }
            at = next;
        }
        return words == 0 ? Optional.empty() : Optional.of(new NamePhrase(from, afterSuffix(scan, end), words));
    }

    /** The run that ends before token {@code to} and goes back as far as it can. */
    public static Optional<NamePhrase> endingAt(Scan scan, int to) {
        int from = to;
        int sentence = to > 0 && to <= scan.size() ? scan.sentenceStart(to - 1) : to;
        for (int at = to - 1; at >= sentence && to - at <= MOST_TOKENS; at--) {
            Token token = scan.token(at);
            boolean inside = (token.isWord() && (NameLists.isParticle(token.lower()) || isHyphened(scan, at - 1)))
                    || token.is('.')
                    || token.is('-');
            if (token.isCapitalised() && !scan.token(at - 1).is('-') && isWordOfName(scan, at)) {
                from = at;
            } else if (!inside && !token.isCapitalised()) {
                break;
            } else if (token.isCapitalised() && !isWordOfName(scan, at)) {
                break;
            }
        }
        return from == to ? Optional.empty() : startingAt(scan, from).filter(phrase -> phrase.to == to);
    }

    /** One past the capitalised word at {@code at}, with its hyphens or the full stop of an initial; {@code at} if none. */
    private static int afterWord(Scan scan, int at) {
        if (!isNameWord(scan, at)) {
            return at;
        }
        int end = at + 1;
        boolean initial =
                scan.token(at).text().length() == 1 || scan.token(at).lower().equals("st");
        if (initial && scan.token(end).is('.') && scan.touchesPrevious(end)) {
            return end + 1;
        }
        while (isHyphened(scan, end) && scan.token(end + 1).isWord()) {
            end += 2;
        }
        return end;
    }

    private static boolean isWordOfName(Scan scan, int at) {
        return isSurnameToo(scan, at) || afterWord(scan, at) > at;
    }

    /** A month or a country that is a surname, too: "Theresa May", "Jim Jordan", but not "Theresa, May 2017" or "Theresa May 5". */
    private static boolean isSurnameToo(Scan scan, int at) {
        Token token = scan.token(at);
        return token.isCapitalised()
                && NameLists.isGiven(scan.token(at - 1).lower())
                && scan.oneSpaceBefore(at)
                && (token.text().equals("May") ? !scan.token(at + 1).isNumber() : Bodies.isCountry(token.lower()));
    }

    static boolean isNameWord(Scan scan, int at) {
        Token token = scan.token(at);
        return token.isCapitalised()
                && (!isAcronym(token.text()) || isAmongCapitals(scan, at))
                && (NameLists.notName(token.lower()).isEmpty() || opensName(scan, at))
                && (!Bodies.isCountryWord(token.lower()) || isNoAcronym(token) || isGivenBehindTitle(scan, at))
                && !Office.isOfficeWord(token.lower());
    }

    /** "Kim Jong Un" is not of the UN. */
    private static boolean isNoAcronym(Token token) {
        return token.text().length() == 2 && !isAcronym(token.text());
    }

    /** "Ms. Jordan Ellery", "Governor Israel Adeyemi": behind a title or an office stands no country with a capital behind it. */
    private static boolean isGivenBehindTitle(Scan scan, int at) {
        Token next = scan.token(at + 1);
        return Bodies.isCountry(scan.token(at).lower())
                && (HonorificName.endsAt(scan, at)
                        || Office.isOfficeWord(scan.token(at - 1).lower()))
                && next.isCapitalised()
                && scan.oneSpaceBefore(at + 1)
                && NameLists.notName(next.lower()).isEmpty()
                && !Office.isOfficeWord(next.lower());
    }

    /** A short month or a pronoun that is a name where a name goes on: "Jan Timmerman", "He Lifang"; not "Jan 5", "He Said". */
    private static boolean opensName(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean joined = next.isCapitalised()
                && scan.oneSpaceBefore(at + 1)
                && NameLists.notName(next.lower()).isEmpty();
        return joined
                && switch (scan.token(at).text()) {
                    case "Jan" -> !scan.token(at - 1).isNumber() && !isAcronym(next.text());
                    case "He" -> next.text().length() >= SHORTEST_PINYIN && NameLists.isPinyin(next.lower());
                    default -> false;
                };
    }

    /** "RUI COELHO": a listed given name and its neighbour. */
    private static boolean isAmongCapitals(Scan scan, int at) {
        String before = scan.token(at - 1).text();
        return (NameLists.isGiven(scan.token(at).lower())
                        && NameOrder.isAllCapitals(scan.token(at + 1).text()))
                || (NameOrder.isAllCapitals(before)
                        && NameLists.isGiven(scan.token(at - 1).lower()));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_ACRONYM
                && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** One past the particles with which a surname alone begins: "Mr. al-Harbi", "President de Vries"; else {@code at}. */
    private static int afterParticles(Scan scan, int from, int at) {
        Token first = scan.token(at);
        boolean particle = at == from
                && !first.isCapitalised()
                && first.text().length() >= 2
                && !WORDS_TOO.contains(first.lower())
                && NameLists.isParticle(first.lower());
        return particle ? afterFiller(scan, at) : at;
    }

    /** One past a particle or a quoted nickname after which the name goes on. */
    private static int afterFiller(Scan scan, int at) {
        int end = at;
        while (end - at < 3 && NameLists.isParticle(scan.token(end).lower())) {
            end++;
        }
        if (end > at) {
            int name = isHyphened(scan, end) ? end + 1 : end;
            return isNameWord(scan, name) ? name : at;
        }
        boolean quoted = isQuote(scan, at) && scan.token(at + 1).isCapitalised() && isQuote(scan, at + 2);
        return quoted && isNameWord(scan, at + 3) ? at + 3 : at;
    }

    /** "al-Harbi". */
    private static boolean isHyphened(Scan scan, int hyphen) {
        return scan.token(hyphen).is('-') && scan.touchesPrevious(hyphen) && scan.touchesPrevious(hyphen + 1);
    }

    private static boolean isQuote(Scan scan, int at) {
        Token token = scan.token(at);
        return token.is('"') || token.is('“') || token.is('”');
    }

    private static int afterSuffix(Scan scan, int end) {
        int at = scan.token(end).is(',') ? end + 1 : end;
        boolean suffix = scan.token(at).isCapitalised()
                && NameLists.suffix(scan.token(at).lower()).isPresent();
        if (!suffix) {
            return end;
        }
        return scan.token(at + 1).is('.')
                        && scan.touchesPrevious(at + 1)
                        && scan.token(at + 1).start() > 0
                ? at + 2
                : at + 1;
    }
}
