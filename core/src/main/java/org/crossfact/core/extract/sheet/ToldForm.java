package org.crossfact.core.extract.sheet;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Stems;
import org.crossfact.core.extract.figure.FigureSubjects;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.lexicon.Lexicon;

/**
 * What a token is in a sentence that is laid beside others, as far as its form tells.
 *
 * @param part what it does where it is no name and no ordinal, a verb where it may be one; empty where it tells nothing
 * @param base the form under which its inflections are one
 * @param stem the form under which it is one with its relatives, as part of a name
 * @param endsOrdinal whether it may end an ordinal
 */
record ToldForm(Optional<Part> part, String base, String stem, boolean endsOrdinal) {

    private static final ByForm<ToldForm> FORMS = new ByForm<>(ToldForm::found);

    /** Brackets as corpora in the Penn Treebank's form write them: "-LRB- born 1980 -RRB-". */
    private static final Set<String> PENN_BRACKETS = Set.of("LRB", "RRB", "LSB", "RSB");

    private static final String BREAKS = ",;:()[]|—–•\"“”";
    private static final Lexicon ONE_THING = Lexicon.load(ToldForm.class, "one-thing.txt");
    private static final Lexicon SAME_MEASURE = Lexicon.load(FigureSubjects.class, "same-measure.txt");

    static ToldForm of(Token token) {
        return FORMS.of(token);
    }

    private static ToldForm found(Token token) {
        String word = token.lower();
        boolean ordinal = !token.isNumber() && Ordinals.isEnding(word);
        return switch (part(token).orElse(Part.BREAK)) {
            case CONTENT, VERB -> new ToldForm(part(token), base(word), Stems.of(word), ordinal);
            case FUNCTION -> new ToldForm(part(token), word, Stems.of(word), ordinal);
            default -> new ToldForm(part(token), word, word, ordinal);
        };
    }

    private static Optional<Part> part(Token token) {
        if (token.isNumber()) {
            return Optional.of(Part.NUMBER);
        }
        boolean mark = token.kind() == TokenKind.MARK && BREAKS.contains(token.text());
        if (mark || PENN_BRACKETS.contains(token.text())) {
            return Optional.of(Part.BREAK);
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        if (Lemmas.isStop(token.lower())) {
            return Optional.of(Part.FUNCTION);
        }
        return Optional.of(Lemmas.isVerbForm(token.lower()) ? Part.VERB : Part.CONTENT);
    }

    /** Verbs of one meaning are one word, and so are their nouns: "raised" and "an increase", "the jet" and "the plane". */
    private static String base(String word) {
        return Lemmas.verb(word)
                .flatMap(SAME_MEASURE::value)
                .orElseGet(() -> Stems.of(ONE_THING.value(Lemmas.noun(word)).orElse(word)));
    }
}
