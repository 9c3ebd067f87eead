package org.crossfact.core.extract.chronology;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Telling.Tense;

/**
 * A finite verb whose form tells its tense: "will introduce", "was opened", "began", "opened the".
 *
 * @param from number of its first token
 * @param to one past its last
 * @param tense past or future
 * @param printed as printed
 * @param other the same verb in the other tense; empty where its form is not known
 */
record Verb(int from, int to, Tense tense, String printed, Optional<String> other) {

    private static final Lexicon PAST = Lexicon.load(Verb.class, "past-forms.txt");
    private static final Lexicon PAST_ALONE = Lexicon.load(Verb.class, "past-alone.txt");
    private static final Lexicon ADVERBS = Lexicon.load(Verb.class, "adverbs.txt");
    private static final Lexicon PLANS = Lexicon.load(Verb.class, "plans.txt");
    private static final Lexicon DETERMINERS = Lexicon.load(Verb.class, "determiners.txt");
    private static final Lexicon OBJECTS = Lexicon.load(Verb.class, "object-words.txt");
    private static final int MOST_ADVERBS = 2;

    /** The finite verb that begins at token {@code at}, behind its subject. */
    static Optional<Verb> at(Scan scan, int at) {
        String word = scan.token(at).lower();
        int next = behindAdverbs(scan, at + 1);
        return switch (word) {
            case "will" -> future(scan, at, next);
            case "was", "were" -> passive(scan, at, next);
            case "is", "are" -> planned(scan, at, next);
            default -> isPastWithObject(scan, at) ? past(scan, at, at + 1) : Optional.empty();
        };
    }

    /** The finite verb that ends right before token {@code end}. */
    static Optional<Verb> endingAt(Scan scan, int end) {
        int last = scan.token(end - 1).lower().equals("place") ? end - 2 : end - 1;
        if (PAST_ALONE.contains(scan.token(last).lower())) {
            return past(scan, last, end);
        }
        int before = beforeAdverbs(scan, last - 1);
        String auxiliary = scan.token(before).lower();
        if (auxiliary.equals("be")) {
            int will = beforeAdverbs(scan, before - 1);
            return scan.token(will).lower().equals("will") ? future(scan, will, before) : Optional.empty();
        }
        return switch (auxiliary) {
            case "will" -> future(scan, before, last);
            case "was", "were" -> passive(scan, before, last);
            default -> Optional.empty();
        };
    }

    private static Optional<Verb> future(Scan scan, int will, int verb) {
        boolean noun = scan.token(will).isCapitalised()
                || DETERMINERS.contains(scan.token(will - 1).lower());
        Token word = scan.token(verb);
        boolean told = word.isWord() && !word.isCapitalised() && !word.lower().equals("have") && !noun;
        return told
                ? Optional.of(new Verb(will, verb + 1, Tense.FUTURE, scan.text(will, verb + 1), inPast(word.lower())))
                : Optional.empty();
    }

    /** "Is to open", "are going to meet". */
    private static Optional<Verb> planned(Scan scan, int be, int next) {
        int to = scan.token(next).lower().equals("going") ? next + 1 : next;
        Token verb = scan.token(to + 1);
        boolean told = scan.token(to).lower().equals("to")
                && verb.isWord()
                && !verb.isCapitalised()
                && (to > next || Lemmas.isVerbForm(verb.lower()));
        return told
                ? Optional.of(new Verb(be, to + 2, Tense.FUTURE, scan.text(be, to + 2), inPast(verb.lower())))
                : Optional.empty();
    }

    private static Optional<String> inPast(String base) {
        if (PAST.contains(base)) {
            return PAST.value(base);
        }
        if (base.equals("be") || !Lemmas.isVerbForm(base)) {
            return Optional.empty();
        }
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String regular =
                base.endsWith("e") ? base + "d" : y ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
        return Optional.of(regular)
                .filter(form -> Lemmas.verb(form).filter(base::equals).isPresent());
    }

    /** "was opened", but not "was scheduled" nor "was to open". */
    private static Optional<Verb> passive(Scan scan, int was, int participle) {
        String word = scan.token(participle).lower();
        boolean verb = (word.endsWith("ed") || word.endsWith("en") || Lemmas.isVerbForm(word))
                && !word.endsWith("ing")
                && !Lemmas.isStop(word)
                && !PLANS.contains(word);
        return verb
                ? Optional.of(
                        new Verb(was, participle + 1, Tense.PAST, scan.text(was, participle + 1), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Verb> past(Scan scan, int from, int to) {
        String word = scan.token(from).lower();
        Optional<String> will = Lemmas.verb(word).map(base -> "will " + base);
        return Optional.of(new Verb(from, to, Tense.PAST, scan.text(from, to), will));
    }

    /** "opened the bridge"; "the lease granted in 1990" has no object and may be no verb at all. */
    private static boolean isPastWithObject(Scan scan, int at) {
        String word = scan.token(at).lower();
        boolean past = PAST_ALONE.contains(word) || (mayBePast(scan, at) && isObject(scan.token(at + 1)));
        return past && !scan.token(at).isCapitalised() && !PLANS.contains(word);
    }

    static boolean isAuxiliary(Token token) {
        return switch (token.lower()) {
            case "will", "was", "were" -> true;
            default -> false;
        };
    }

    /** Whether the word has the form of a past tense: "opened", "bought". */
    static boolean mayBePast(Scan scan, int at) {
        String word = scan.token(at).lower();
        boolean regular = word.endsWith("ed") && Lemmas.isVerbForm(word);
        return regular || PAST_ALONE.contains(word) || isIrregularPast(word);
    }

    private static boolean isIrregularPast(String word) {
        return Lemmas.verb(word).flatMap(PAST::value).filter(word::equals).isPresent();
    }

    /** The past tense at token {@code at}, where nothing but the words around it can tell that it is no participle. */
    static Optional<Verb> pastAlone(Scan scan, int at) {
        String word = scan.token(at).lower();
        return mayBePast(scan, at) && !PLANS.contains(word) ? past(scan, at, at + 1) : Optional.empty();
    }

    private static boolean isObject(Token next) {
        return DETERMINERS.contains(next.lower()) || OBJECTS.contains(next.lower()) || next.isCapitalised();
    }

    private static int behindAdverbs(Scan scan, int at) {
        int i = at;
        while (i < at + MOST_ADVERBS && ADVERBS.contains(scan.token(i).lower())) {
            i++;
        }
        return i;
    }

    private static int beforeAdverbs(Scan scan, int at) {
        int i = at;
        while (i > at - MOST_ADVERBS && ADVERBS.contains(scan.token(i).lower())) {
            i--;
        }
        return i;
    }
}
