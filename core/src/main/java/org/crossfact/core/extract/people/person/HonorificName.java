package org.crossfact.core.extract.people.person;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.PersonName;

/** "Mr. Kishida", "Dr Jane Doe", "Gen. Koji Yamazaki". */
public final class HonorificName implements Recogniser {

    private static final Set<String> LEADS = Set.of("the", "most", "very", "rt", "right", "rear", "vice");
    private static final int MOST_LEADS = 5;

    @Override
    public String name() {
        return "people/honorific-name";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isCapitalised() && NameLists.honorific(token.lower()).isPresent();
    }

    @Override
    public Optional<Find<PersonName>> read(Scan scan, int at) {
        return end(scan, at)
                .flatMap(from -> NamePhrase.startingAt(scan, from)
                        .filter(name -> !PersonPhrase.isFollowedByBody(scan, name) && !Headlines.isAround(scan, at))
                        .map(name ->
                                Find.printed(Kinds.MENTION, name.from(), name.to(), name(), parse(scan, at, name))));
    }

    private static PersonName parse(Scan scan, int title, NamePhrase name) {
        return PersonNames.parse(scan.text(isCouple(scan, title) ? name.from() : title, name.to()));
    }

    /** "Mr and Mrs Harold Finch": the title before the name is that of somebody else. */
    private static boolean isCouple(Scan scan, int title) {
        Token and = scan.token(title - 1);
        Token first = scan.token(scan.token(title - 2).is('.') ? title - 3 : title - 2);
        return (and.lower().equals("and") || and.is('&'))
                && NameLists.honorific(first.lower()).isPresent();
    }

    /** Whether a title ends before token {@code at}. */
    public static boolean endsAt(Scan scan, int at) {
        return start(scan, at).isPresent();
    }

    /** The number of the title of the name at token {@code at}, which no one else's title precedes; empty when it has none. */
    public static Optional<Integer> before(Scan scan, int at) {
        return start(scan, at).filter(title -> !isCouple(scan, title));
    }

    private static Optional<Integer> start(Scan scan, int at) {
        int title = scan.token(at - 1).is('.') ? at - 2 : at - 1;
        return end(scan, title).filter(end -> end == at).map(end -> title);
    }

    /** One past the title that begins at {@code at}, with its full stop: "Dr.", "the Most Rev."; empty when there is none. */
    public static Optional<Integer> end(Scan scan, int at) {
        int title = at;
        while (title < at + MOST_LEADS && LEADS.contains(scan.token(title).lower())) {
            title = afterStop(scan, title);
        }
        Token token = scan.token(title);
        return token.isCapitalised() && NameLists.honorific(token.lower()).isPresent()
                ? Optional.of(afterStop(scan, title))
                : Optional.empty();
    }

    private static int afterStop(Scan scan, int word) {
        return scan.token(word + 1).is('.') && scan.touchesPrevious(word + 1) ? word + 2 : word + 1;
    }
}
