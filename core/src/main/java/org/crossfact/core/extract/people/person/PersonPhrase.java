package org.crossfact.core.extract.people.person;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.NameOrder;
import org.crossfact.core.extract.people.name.PersonNames;

/** Decides which runs of capitals are persons. */
public final class PersonPhrase {

    private static final int SHORTEST_LOWER_CASE = 4;
    private static final int SHORTEST_UNLISTED = 6;

    private PersonPhrase() {}

    /** The name that stands directly after an office, in capitals or, for Japanese names, without. */
    public static Optional<NamePhrase> afterOffice(Scan scan, int at) {
        int from = HonorificName.end(scan, at).orElse(at);
        if (isLowerCaseName(scan, from)) {
            return Optional.of(new NamePhrase(from, from + 2, 2));
        }
        if (!scan.token(from).isCapitalised()
                && !NameLists.isParticle(scan.token(from).lower())) {
            return Optional.empty();
        }
        int most = Headlines.isAround(scan, from) ? isLikely(scan, from) ? 2 : 1 : Integer.MAX_VALUE;
        return NamePhrase.startingAt(scan, from, Math.min(most, NamePhrase.MOST_WORDS))
                .filter(name -> most <= 2 || !isFollowedByBody(scan, name));
    }

    /** Whether a name in full that the lists know begins at {@code at}. */
    public static boolean isLikely(Scan scan, int at) {
        return NamePhrase.startingAt(scan, at)
                .filter(name -> name.words() >= 2 && isKnown(scan, name))
                .isPresent();
    }

    /** Whether two words that may be a name stand between token {@code at} and words in small letters. */
    public static boolean standsAlone(Scan scan, int at) {
        return NamePhrase.startingAt(scan, at)
                .filter(name -> name.words() == 2
                        && scan.token(name.to()).isWord()
                        && !scan.token(name.to()).isCapitalised())
                .isPresent();
    }

    /** Whether the lists know the given name of a name of two or more words. */
    public static boolean isKnown(Scan scan, NamePhrase name) {
        String first = scan.token(name.from()).lower();
        return name.words() >= 2
                && (NameLists.isGiven(first) || isJapanese(scan, name) || NameOrder.isFamilyFirst(words(scan, name)));
    }

    private static boolean isJapanese(Scan scan, NamePhrase name) {
        String first = scan.token(name.from()).lower();
        String last = scan.token(name.to() - 1).lower();
        return name.words() == 2
                && ((NameLists.isJapaneseGiven(first) && mayBeSurname(last))
                        || (NameLists.isJapaneseSurname(first) && NameLists.isJapaneseGiven(last)));
    }

    /** The lists lack many surnames, which sound Japanese all the same. */
    private static boolean mayBeSurname(String lower) {
        return NameLists.isJapaneseSurname(lower)
                || (lower.length() >= SHORTEST_UNLISTED && NameSpelling.looksJapanese(lower));
    }

    private static List<String> words(Scan scan, NamePhrase name) {
        return PersonNames.words(scan.text(name.from(), name.to()));
    }

    /** Whether a word of organisations, places or things follows: "John Smith Foundation". */
    static boolean isFollowedByBody(Scan scan, NamePhrase name) {
        Token next = scan.token(name.to());
        return next.isCapitalised() && scan.oneSpaceBefore(name.to()) && NameLists.isBodyWord(next.lower());
    }

    /** Machine translation leaves Japanese names without capitals: surname and given name, both of them listed. */
    static boolean isLowerCaseName(Scan scan, int at) {
        return isLowerCaseWord(scan, at)
                && isLowerCaseWord(scan, at + 1)
                && scan.oneSpaceBefore(at + 1)
                && NameLists.isJapaneseSurname(scan.token(at).lower())
                && NameLists.isJapaneseGiven(scan.token(at + 1).lower());
    }

    private static boolean isLowerCaseWord(Scan scan, int at) {
        Token token = scan.token(at);
        return token.isWord()
                && !token.isCapitalised()
                && token.text().length() >= SHORTEST_LOWER_CASE
                && !NameLists.isGiven(token.lower());
    }
}
