package org.crossfact.core.extract.date.undated;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.value.When;

/** "now", "recently", "in recent years", "the future": the present, the past or the future without a date. */
final class VagueReference implements Recogniser {

    private static final PhraseList REFERENCES = PhraseList.load(VagueReference.class, "references.txt");

    /** "As soon as", "too soon". */
    private static final Set<String> BEFORE_SOON = Set.of("as", "too", "how", "so");

    private static final Set<String> AFTER_SOON = Set.of("as", "after", "enough", "afterwards");

    @Override
    public String name() {
        return "date/reference";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return REFERENCES.mayBeginWith(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean inName = scan.token(at).isCapitalised() && scan.sentenceStart(at) != at;
        return inName
                ? Optional.empty()
                : Phrase.startingAt(scan, at, REFERENCES)
                        .filter(phrase -> isReference(scan, phrase))
                        .flatMap(
                                phrase -> UndatedFinds.timex(name(), start(scan, phrase), phrase.to(), phrase.value()));
    }

    /** Takes the article into the words: "the past", "the near future". */
    private static int start(Scan scan, Phrase phrase) {
        return scan.token(phrase.from() - 1).lower().equals("the") ? phrase.from() - 1 : phrase.from();
    }

    private static boolean isReference(Scan scan, Phrase phrase) {
        Token next = scan.token(phrase.to());
        return switch (scan.token(phrase.to() - 1).lower()) {
            case "soon" ->
                !AFTER_SOON.contains(next.lower())
                        && !BEFORE_SOON.contains(scan.token(phrase.from() - 1).lower());
            // "a week from now" is a date, or counts too finely for one
            case "now" -> !scan.token(phrase.from() - 1).lower().equals("from");
            // "the past president", "the future tense"
            case "past", "future" ->
                start(scan, phrase) < phrase.from()
                        && !next.isNumber()
                        && (!next.isWord() || DateWords.isFunctionWord(next))
                        && !DateWords.isDash(next);
            default -> true;
        };
    }
}
