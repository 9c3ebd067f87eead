package org.crossfact.core.extract.chronology;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Telling;
import org.crossfact.core.value.Telling.Tense;
import org.crossfact.core.value.When;

/**
 * Reads in which tense a sentence tells of a date: "In June 2022, the league will introduce", "was opened on 5 May 2030".
 * Only a verb that nothing parts from its date counts; where a sentence tells a condition or reports past speech, none does.
 */
final class Tellings {

    private static final Lexicon LEADS = Lexicon.load(Tellings.class, "leads.txt");
    private static final Lexicon PARTING = Lexicon.load(Tellings.class, "parting.txt");
    private static final Lexicon BEHIND_CLAUSES = Lexicon.load(Tellings.class, "behind-clauses.txt");
    private static final Lexicon OTHER_TIME = Lexicon.load(Tellings.class, "other-time.txt");
    private static final Lexicon SPEECH = Lexicon.load(Tellings.class, "speech.txt");
    private static final Lexicon SPEECH_OR_THING = Lexicon.load(Tellings.class, "speech-or-thing.txt");
    private static final Lexicon OF_THINGS = Lexicon.load(Tellings.class, "before-things.txt");

    /** Tokens between a date and the verb behind its subject. */
    private static final int LONGEST_SUBJECT = 12;

    private static final int WINDOW = 60;

    private Tellings() {}

    /** The tellings of a page in reading order. */
    static List<Find<Telling>> of(Scan scan, ToldDates dates) {
        return dates.all()
                .filter(ToldDates::tellsYear)
                .filter(date -> LEADS.contains(scan.token(date.from() - 1).lower()))
                .flatMap(date -> opening(scan, date).or(() -> closing(scan, date)).stream())
                .filter(telling -> !tellsOfOtherTime(scan, telling, dates))
                .toList();
    }

    /** Reported speech, conditions and remembrance put verbs into tenses of their own. */
    private static boolean tellsOfOtherTime(Scan scan, Find<Telling> telling, ToldDates dates) {
        int at = telling.from();
        int start = Math.max(scan.sentenceStart(at), at - WINDOW);
        int end = Math.min(scan.sentenceEnd(at), at + WINDOW);
        boolean stillAhead =
                telling.readings().get(0).value().tense() == Tense.FUTURE && dates.countBetween(start, end) == 1;
        for (int i = start; i < end; i++) {
            String word = scan.token(i).lower();
            boolean speech = SPEECH.contains(word) || (SPEECH_OR_THING.contains(word) && !isThing(scan, i));
            boolean behind = stillAhead && i >= telling.to();
            if (OTHER_TIME.contains(word) || (speech && !behind)) {
                return true;
            }
        }
        return false;
    }

    /** "The plan", "a new report". */
    private static boolean isThing(Scan scan, int at) {
        return OF_THINGS.contains(scan.token(at - 1).lower());
    }

    /** "In June 2022, the league will introduce": the date opens the sentence, the verb follows the subject. */
    private static Optional<Find<Telling>> opening(Scan scan, Find<When> date) {
        int lead = date.from() - 1;
        if (lead != scan.sentenceStart(lead)) {
            return Optional.empty();
        }
        int subject = scan.token(date.to()).is(',') ? date.to() + 1 : date.to();
        int limit = Math.min(subject + LONGEST_SUBJECT, scan.sentenceEnd(lead));
        for (int i = subject; i < limit; i++) {
            Optional<Verb> verb = i > subject ? Verb.at(scan, i) : Optional.empty();
            if (verb.isPresent()) {
                return Optional.of(find(lead, verb.get().to(), date, verb.get()));
            }
            if (!isOfSubject(scan.token(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSubject(Token token) {
        boolean joint = token.is('-') || token.is('\'') || token.is('\u2019') || token.is('.');
        return token.isWord() ? !PARTING.contains(token.lower()) : joint || token.isNumber();
    }

    /** "will meet in June 2022.", "was opened on 5 May 2030,": the verb stands right before the date that ends the clause. */
    private static Optional<Find<Telling>> closing(Scan scan, Find<When> date) {
        int lead = date.from() - 1;
        Token next = scan.token(date.to());
        boolean ends = next.isWord() ? BEHIND_CLAUSES.contains(next.lower()) : !next.isNumber() && !next.is('-');
        Optional<Verb> verb = Verb.endingAt(scan, lead).or(() -> ofWholeSentence(scan, lead, date.to()));
        return ends ? verb.map(told -> find(told.from(), date.to(), date, told)) : Optional.empty();
    }

    /** "The factory closed on 3 March 2015.": the only verb between the subject and the date that ends the sentence. */
    private static Optional<Verb> ofWholeSentence(Scan scan, int lead, int end) {
        int start = scan.sentenceStart(lead);
        boolean whole = scan.token(end).is('.') && end + 1 >= scan.sentenceEnd(lead) && lead - start <= LONGEST_SUBJECT;
        for (int i = start; whole && i < lead - 1; i++) {
            whole = isOfSubject(scan.token(i)) && !Verb.mayBePast(scan, i) && !Verb.isAuxiliary(scan.token(i));
        }
        return whole && lead - 1 > start ? Verb.pastAlone(scan, lead - 1) : Optional.empty();
    }

    private static Find<Telling> find(int from, int to, Find<When> date, Verb verb) {
        Telling telling = new Telling(ToldDates.value(date), verb.tense(), verb.printed(), verb.other());
        return Find.printed(Kinds.TELLING, from, to, "chronology/telling", telling);
    }
}
