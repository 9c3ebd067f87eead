package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;

/** The rules about the text itself. */
public final class TextBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Mojibake(),
                new LookAlikeLetters(),
                new UnreadableCharacters(),
                new InvisibleCharacters(),
                new LeftoverMarkup(),
                new GluedWords(),
                new PunctuationSpacing(),
                new UnpairedQuotationMark(),
                new NestedQuotation(),
                new LetterCase(),
                new BrokenSentence(),
                new MissingComma(),
                new Untranslated(),
                new RepeatedText(),
                new RepeatedList(),
                new RepeatedWords(),
                new BoilerplateInArticle(),
                new CaptionInBody(),
                new Truncated(),
                new ArtefactTail());
    }
}
