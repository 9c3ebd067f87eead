package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.crossfact.core.document.Span;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Slip;

/** What stands in square brackets for a machine: shortcodes, BBCode, links of Markdown, an object without a text. */
final class MarkupBrackets implements MarkupShape {

    /** So far apart stand the two ends of a pair at most. */
    private static final int REACH = 1000;

    private static final Lexicon CODES = Lexicon.load(MarkupBrackets.class, "codes.txt");
    private static final String CODE = "A code of the editing system shows in the text";
    private static final MarkupPattern WITH_ATTRIBUTE = MarkupPattern.deleted(
            "\\[/?[a-z][a-z0-9_-]{1,30}+(?:\\s+[a-z_-]{1,30}+=(?:\"[^\"\\]\\n]{0,200}+\"|'[^'\\]\\n]{0,200}+'|”?[^\\s\\]]{1,100}+)){1,12}+\\s*/?]"
                    + "|\\[(?:url|img|color|size|quote|font|align)=[^\\]\\n]{1,200}+]",
            CODE);
    private static final MarkupPattern PAIRED =
            MarkupPattern.deleted("\\[(/?)([A-Za-z][a-z0-9_-]{0,30}+)]", CODE).where(MarkupBrackets::hasPartner);
    private static final MarkupPattern OBJECT =
            MarkupPattern.unknown("\\[object [A-Z][A-Za-z]{2,20}+]", "A value of a program shows where a text belongs");
    private static final MarkupPattern LINK = MarkupPattern.deleted(
                    "!?\\[([^\\]\\[\\n]{0,200}+)]\\((?:https?://|/|mailto:|#)[^)\\s]{0,190}+(?:\\s+\"[^\"\\n]{0,80}+\")?\\)",
                    "A link of Markdown shows in the text")
            .as(match -> match.group(1));

    private static final MarkupPattern EDITORS = MarkupPattern.deleted(
            "\\[(?:citation|clarification|verification|page|source|reference|full citation) needed]|\\[(?:when|who|where|which|by whom|according to whom)\\?]",
            "A note among the editors of an encyclopedia shows in the text");

    @Override
    public Optional<Slip> at(String text, Span rest) {
        return WITH_ATTRIBUTE
                .at(text, rest)
                .or(() -> PAIRED.at(text, rest))
                .or(() -> OBJECT.at(text, rest))
                .or(() -> EDITORS.at(text, rest))
                .or(() -> LINK.at(text, rest));
    }

    /** "[b]" is markup where "[/b]" follows; by itself a word in brackets is an editor's, as "[sic]", but for a few codes. */
    private static boolean hasPartner(String text, MatchResult match) {
        boolean closing = !match.group(1).isEmpty();
        String name = match.group(2);
        if (CODES.contains(name)) {
            return true;
        }
        if (closing) {
            int from = Math.max(0, match.start() - REACH);
            return text.substring(from, match.start()).contains("[" + name);
        }
        int to = Math.min(text.length(), match.end() + REACH);
        return text.substring(match.end(), to).contains("[/" + name + "]");
    }
}
