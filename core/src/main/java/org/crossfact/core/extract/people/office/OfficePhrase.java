package org.crossfact.core.extract.people.office;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.person.NamePhrase;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Holding;

/**
 * An office with what stands around it: "then NATO Secretary General", "former director of research at the institute".
 *
 * @param from number of its first token, without article
 * @param to one past the number of its last token
 * @param role the office in its one form
 * @param before the body told before the office, which may be empty
 * @param after the body told after it, which may be empty
 * @param state how the person stands to it
 */
public record OfficePhrase(int from, int to, String role, BodyPhrase before, BodyPhrase after, Holding.State state) {

    private static final Lexicon STATES = Lexicon.load(OfficePhrase.class, "office-states.txt");
    private static final int MOST_STATES = 3;

    /** The phrase around an office. */
    public static OfficePhrase around(Scan scan, Office office) {
        Holding.State state = office.elect() ? Holding.State.ELECT : Holding.State.CURRENT;
        int from = office.from();
        BodyPhrase before = BodyPhrase.none(from);
        for (int count = 0; count < MOST_STATES; count++) {
            Optional<Holding.State> told = stateEndingAt(scan, from);
            if (told.isPresent()) {
                state = told.get() == Holding.State.CURRENT ? state : told.get();
                from -= scan.token(from - 1).is('-') ? 2 : 1;
            } else if (before.name().isEmpty()) {
                before = BodyPhrase.endingAt(scan, from);
                from = before.from();
            }
        }
        if (before.name().isEmpty()) {
            before = BodyOfIts.before(scan, from);
        }
        BodyPhrase after = BodyPhrase.afterLink(scan, office.to());
        int end = afterThen(scan, after.to());
        Holding.State told = end > after.to() ? Holding.State.FORMER : state;
        return new OfficePhrase(from, end, office.role(), before, after, told);
    }

    /** The office that goes on after the "and" at token {@code at}: "director of A and chairman of B". */
    static Optional<OfficePhrase> afterAnd(Scan scan, int at) {
        Token next = scan.token(at + 1);
        int from = next.isWord() && Office.isFirstWord(next.lower()) ? at + 1 : at + 2;
        return Office.startingAt(scan, from).map(office -> around(scan, office)).filter(second -> second.from() > at);
    }

    /** Whether the word tells how a person stands to an office: "former", "acting", "visiting". */
    static boolean isState(String lower) {
        return STATES.contains(lower);
    }

    private static Optional<Holding.State> stateEndingAt(Scan scan, int end) {
        int word = scan.token(end - 1).is('-') ? end - 2 : end - 1;
        return STATES.value(scan.token(word).lower()).map(Holding.State::of);
    }

    /** The body in its one form; empty when not told. */
    private String body() {
        return (before.name() + " " + after.name()).strip();
    }

    /** With the body that only the name leads to: "Mayor Ilse Brandvik of Harnmouth". */
    OfficePhrase withBodyAfter(Scan scan, NamePhrase name) {
        boolean told = !body().isEmpty() || !scan.token(name.to()).lower().equals("of");
        return told ? this : new OfficePhrase(from, to, role, before, BodyPhrase.afterLink(scan, name.to()), state);
    }

    OfficePhrase inState(Holding.State other) {
        return new OfficePhrase(from, to, role, before, after, other);
    }

    /** One past "at the time", "of the time", "then" that follows the office. */
    private static int afterThen(Scan scan, int at) {
        String first = scan.token(at).lower();
        if (first.equals("then")) {
            return at + 1;
        }
        boolean time = (first.equals("at") || first.equals("of"))
                && (scan.token(at + 1).lower().equals("the")
                        || scan.token(at + 1).lower().equals("that"))
                && scan.token(at + 2).lower().equals("time");
        return time ? at + 3 : at;
    }

    /** The find of a person in this office; its words are those of the name alone. */
    Find<Holding> heldBy(Scan scan, NamePhrase name, String recogniser) {
        Holding holding = new Holding(PersonNames.parse(scan.text(name.from(), name.to())), role, body(), state);
        return Find.printed(Kinds.HOLDING, name.from(), name.to(), recogniser, holding);
    }
}
