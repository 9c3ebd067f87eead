package org.crossfact.core.extract.people;

import java.util.List;
import java.util.TreeSet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.compare.name.Kinship;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;
import org.crossfact.core.extract.people.article.PersonFinds;
import org.crossfact.core.value.Holding;

/** A holding is about its office; of its sentence only words of kinship, "another" and "then" bear on it. */
public final class HoldingSubjects implements Subjects<Holding> {

    private static final int KIN_WINDOW = 15;
    private static final int OFFICE_WINDOW = 5;
    private static final int THEN_WINDOW = 12;

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    @Override
    public Subject of(Scan scan, Find<Holding> find) {
        Holding holding = PersonFinds.value(find);
        String status = holding.state() == Holding.State.FORMER && saysThen(scan, find) ? HoldingMarks.THEN : "";
        List<String> scopes = holding.of().isEmpty() ? List.of() : List.of(holding.of());
        return new Subject(holding.role(), "", List.of(), List.of(), scopes, status, "", kin(scan, find));
    }

    private static List<String> kin(Scan scan, Find<Holding> find) {
        TreeSet<String> words = new TreeSet<>();
        int sentence = scan.sentenceStart(find.from());
        for (int at = Math.max(sentence, find.from() - KIN_WINDOW); at < find.to() + KIN_WINDOW; at++) {
            Token token = scan.token(at);
            if (at < scan.size() && scan.sentenceStart(at) == sentence && Kinship.isTold(token.lower())) {
                words.add(token.lower());
            }
        }
        if (isOneMore(scan, find, sentence)) {
            words.add("another");
        }
        return List.copyOf(words);
    }

    /** "Another police spokesman, Joris Hallam": the article has two of them. */
    private static boolean isOneMore(Scan scan, Find<Holding> find, int sentence) {
        for (int at = find.from() - 1; at >= Math.max(sentence, find.from() - OFFICE_WINDOW); at--) {
            if (scan.token(at).lower().equals("another")
                    || scan.token(at).lower().equals("fellow")) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysThen(Scan scan, Find<Holding> find) {
        int sentence = scan.sentenceStart(find.from());
        for (int at = Math.max(sentence, find.from() - THEN_WINDOW); at < find.to() + THEN_WINDOW; at++) {
            boolean inside = at < scan.size() && scan.sentenceStart(at) == sentence;
            if (inside && (isThen(scan, at) || isAtTheTime(scan, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThen(Scan scan, int at) {
        return scan.token(at).lower().equals("then");
    }

    private static boolean isAtTheTime(Scan scan, int at) {
        return scan.token(at).lower().equals("time")
                && (scan.token(at - 2).lower().equals("at")
                        || scan.token(at - 2).lower().equals("of"));
    }
}
