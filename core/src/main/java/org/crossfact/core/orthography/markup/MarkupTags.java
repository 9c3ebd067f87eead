package org.crossfact.core.orthography.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.crossfact.core.document.Span;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Slip;

/** Tags and comments of HTML. */
final class MarkupTags implements MarkupShape {

    private static final Lexicon ELEMENTS = Lexicon.load(MarkupTags.class, "elements.txt");
    private static final String PROBLEM = "A tag of HTML shows in the text";
    private static final String ATTRIBUTES =
            "(?:\\s+[A-Za-z_:@][-\\w:.]{0,40}+(?:\\s*=\\s*(?:\"[^\"<>]{0,300}+\"|'[^'<>]{0,300}+'|[^\\s\"'<>=]{1,200}+))?+){0,20}+";

    private static final MarkupPattern TAG = MarkupPattern.deleted(
                    "<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9]{0,15}+)(?<attributes>" + ATTRIBUTES + ")\\s*/?>", PROBLEM)
            .where((text, match) -> isElement(match))
            .as(match -> match.group().matches("(?i)</?(?:br|p|div|li)\\b[\\s\\S]*") ? " " : "");
    private static final MarkupPattern CUT_TAG = MarkupPattern.deleted(
            "<(?:img|a|div|span|p|iframe|script|figure)\\s+[a-z][-a-z]{0,30}+\\s*=\\s*[\"'][^<>\\n]{0,300}+(?!>)",
            PROBLEM);
    private static final MarkupPattern COMMENT =
            MarkupPattern.deleted("<!--(?:[^\\n]{0,300}?-->)?|<!(?:DOCTYPE|\\[CDATA\\[)[^\\n>]{0,200}+>?", PROBLEM);

    @Override
    public Optional<Slip> at(String text, Span rest) {
        return TAG.at(text, rest).or(() -> CUT_TAG.at(text, rest)).or(() -> COMMENT.at(text, rest));
    }

    /** Words in angle brackets ("<Reuters>", "<i think so>") are no tags. */
    private static boolean isElement(MatchResult match) {
        String name = match.group(2).toLowerCase(Locale.ROOT);
        boolean attributed = match.group(3).indexOf('=') >= 0;
        boolean closing = !match.group(1).isEmpty();
        return ELEMENTS.value(name)
                .map(kind -> attributed
                        || ((closing || kind.equals("element"))
                                && match.group(3).isBlank()))
                .orElse(false);
    }
}
