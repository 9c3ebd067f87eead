package org.crossfact.core.extract;

import java.util.Set;
import org.crossfact.core.document.Token;

/** Verb, preposition and noun that lead to the words of a claim; the method stands at {@link Clause}. */
final class ClauseFrame {

    private static final Set<String> PREPOSITIONS =
            words("of to at by from for on with in over below above under between worth around near");
    private static final Set<String> LEADING =
            words("the a an its their his her our only just another nearly total record");
    private static final Set<String> COPULAS = words("is are was were be been being");
    private static final Set<String> HAVE = words("has have had having");
    private static final Set<String> RATE_WORDS = words("per a an each every");
    private static final Set<String> COUNTED_SINGLY = words("each every");
    private static final Set<String> BEFORE_NOUNS = words(
            "the a an its their his her our this that these those any no s per net total annual of in on for with");
    private static final Set<String> AUXILIARIES = words("will would to has have had is are was were be been");

    private final Scan scan;
    private final int from;
    private final int to;
    private final ClauseBounds bounds;
    private boolean copula;
    private String verb = "";
    private String role = "";
    private String head = "";
    private String whole = "";
    private String rate = "";

    private ClauseFrame(Scan scan, int from, int to, ClauseBounds bounds) {
        this.scan = scan;
        this.from = from;
        this.to = to;
        this.bounds = bounds;
    }

    static ClauseFrame of(Scan scan, int from, int to, ClauseBounds bounds) {
        ClauseFrame frame = new ClauseFrame(scan, from, to, bounds);
        frame.lookLeft();
        frame.lookRight();
        return frame;
    }

    String verb() {
        return verb;
    }

    String role() {
        return role;
    }

    String head() {
        return head;
    }

    String whole() {
        return whole;
    }

    String rate() {
        return rate;
    }

    private void lookLeft() {
        int at = skipLeading(from - 1);
        if (isAny(PREPOSITIONS, at)) {
            role = word(at);
            at = skipLeading(at - 1);
            if (role.equals("of") && word(at).equals("range")) {
                at = skipLeading(at - 1);
                at = isAny(PREPOSITIONS, at) ? at - 1 : at;
            }
        }
        if (at < bounds.from()) {
            return;
        }
        if (word(at).equals("up") || word(at).equals("down")) {
            verb = word(at).equals("up") ? "rise" : "fall";
            head = subject(at);
        } else if (isAny(COPULAS, at)) {
            head = subject(at);
            copula = true;
        } else if (isAny(HAVE, at)) {
            verb = "have";
            head = subject(at);
        } else if (isVerb(at)) {
            verb = Lemmas.verb(word(at)).orElse("");
            head = subject(at);
        } else {
            noun(at);
        }
    }

    /** "dividend to", "earnings per share of", "a toll of", "Length of the bridge |". */
    private void noun(int last) {
        int at = last;
        if (at - 2 >= bounds.from() && isPer(at - 1)) {
            rate = Lemmas.noun(word(at));
            at -= 2;
        }
        boolean label = scan.token(at).is('|') || scan.token(at).is(':');
        if (label) {
            head = subject(at);
        } else if (scan.token(at).isWord()
                && !Lemmas.isStop(word(at))
                && !scan.token(at).isCapitalised()) {
            head = Lemmas.noun(word(at));
        }
        for (int i = at - 1; i >= bounds.from() && verb.isEmpty(); i--) {
            verb = isVerb(i) ? Lemmas.verb(word(i)).orElse("") : "";
        }
    }

    private void lookRight() {
        int at = behindJoiner(to);
        if (isAny(RATE_WORDS, at) && scan.token(behindHyphen(at + 1)).isWord() && rate.isEmpty()) {
            rate = Lemmas.noun(word(behindHyphen(at + 1)));
            at = behindHyphen(at + 1) + 1;
        } else if (word(at).equals("of")) {
            whole = nounFrom(at + 1);
        }
        for (int i = from - 1; i >= bounds.from() && rate.isEmpty(); i--) {
            rate = isPer(i) ? Lemmas.noun(word(i + 1)) : "";
        }
        for (int i = at; i < bounds.to() && verb.isEmpty() && !copula; i++) {
            verb = isVerb(i) ? Lemmas.verb(word(i)).orElse("") : "";
        }
    }

    /** "5 per cent" is no price by the cent. */
    private boolean isPer(int at) {
        return word(at).equals("per") && !word(at + 1).equals("cent");
    }

    /** Where "each share" begins in "44 pounds for each share", and "a" in "44-pound-a-share". */
    private int behindJoiner(int at) {
        boolean forEach = word(at).equals("for") && isAny(COUNTED_SINGLY, at + 1);
        boolean hyphens =
                word(behindHyphen(at)).equals("a") && scan.token(at + 2).is('-');
        return forEach ? at + 1 : hyphens ? behindHyphen(at) : at;
    }

    private int behindHyphen(int at) {
        return scan.token(at).is('-') ? at + 1 : at;
    }

    /** The last word of the noun group that begins at token {@code start}. */
    private String nounFrom(int start) {
        int at = start;
        while (at < bounds.to() && scan.token(at).isWord() && Lemmas.isStop(word(at)) && !isAny(PREPOSITIONS, at)) {
            at++;
        }
        String noun = "";
        while (at < bounds.to() && scan.token(at).isWord() && !Lemmas.isStop(word(at)) && !isFiniteVerb(at)) {
            noun = Lemmas.noun(word(at));
            at++;
        }
        return noun;
    }

    /** The noun before the verb that no preposition governs: "toll" in "The toll for a car will rise". */
    private String subject(int verbAt) {
        String found = "";
        boolean seen = false;
        boolean governed = false;
        boolean filled = false;
        for (int i = bounds.from(); i < verbAt; i++) {
            Token token = scan.token(i);
            if (isAny(PREPOSITIONS, i) || word(i).equals("per")) {
                governed = true;
                filled = false;
            } else if (!token.isWord() || Lemmas.isStop(token.lower())) {
                governed = governed && !filled;
                filled = filled || token.isNumber();
            } else if (governed) {
                filled = true;
            } else if (seen && isVerb(i)) {
                return found;
            } else {
                seen = true;
                found = ClauseNames.isName(scan, i) ? "" : Lemmas.noun(token.lower());
            }
        }
        return found;
    }

    private int skipLeading(int start) {
        int at = start;
        while (at >= bounds.from()
                && (isAny(LEADING, at)
                        || word(at).endsWith("ly")
                        || scan.token(at).is('(')
                        || scan.token(at).is('"')
                        || scan.token(at).is('“'))) {
            at--;
        }
        return at;
    }

    private boolean isVerb(int at) {
        return at >= bounds.from() && Lemmas.isVerbForm(word(at)) && !isNounHere(at);
    }

    private boolean isFiniteVerb(int at) {
        return isVerb(at) && (word(at).endsWith("ed") || isAny(AUXILIARIES, at - 1));
    }

    /** Whether what stands before token {@code at} makes it a noun. */
    private boolean isNounHere(int at) {
        Token before = scan.token(at - 1);
        boolean past = word(at).endsWith("ed") && !word(at).endsWith("eed");
        boolean determined = isAny(BEFORE_NOUNS, at - 1) && at - 1 >= bounds.from();
        return (scan.token(at).isCapitalised() && !ClauseNames.opens(scan, at))
                || (!past && determined)
                || (before.isWord() && before.lower().endsWith("ing") && !past && Lemmas.isVerbForm(before.lower()));
    }

    private boolean isAny(Set<String> words, int at) {
        return at >= 0 && scan.token(at).isWord() && words.contains(word(at));
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split(" "));
    }

    private String word(int at) {
        return scan.token(at).lower();
    }
}
