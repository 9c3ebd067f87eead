package org.crossfact.core.orthography.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/**
 * Character references of HTML that were never decoded, or encoded once too often: <code>&amp;nbsp;</code>,
 * <code>&amp;amp;quot;</code>.
 */
final class MarkupEntities implements MarkupShape {

    private static final Pattern NUMBER_OR_NAME =
            Pattern.compile("&(?:amp;){0,4}(?:#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?");
    private static final Pattern UNENDED =
            Pattern.compile("&(nbsp|amp|quot|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip)(?![A-Za-z0-9;=])");
    private static final MarkupShape UNENDED_NAME = new MarkupPattern(
            UNENDED,
            "A character reference of HTML shows in the text",
            (text, match) -> true,
            match -> Optional.of(decoded("&" + match.group(1) + ";")));
    private static final MarkupShape ENDED = new MarkupPattern(
            NUMBER_OR_NAME,
            "A character reference of HTML shows in the text",
            (text, match) -> !decoded(match.group()).equals(match.group()),
            MarkupEntities::decoded);
    private static final int MOST_LAYERS = 5;

    @Override
    public Optional<Slip> at(String text, Span rest) {
        return ENDED.at(text, rest).or(() -> UNENDED_NAME.at(text, rest));
    }

    private static Optional<String> decoded(MatchResult match) {
        return Optional.of(decoded(match.group()));
    }

    private static String decoded(String reference) {
        String text = reference;
        for (int layer = 0; layer < MOST_LAYERS && text.indexOf('&') >= 0; layer++) {
            text = unescaped(text);
        }
        return text.toLowerCase(Locale.ROOT).startsWith("&#") ? reference : readable(text);
    }

    /** What no reader would see goes: wires end with "&#3;", the end of text. */
    private static String readable(String decoded) {
        return decoded.chars().allMatch(Character::isISOControl) ? "" : decoded;
    }

    /** Numbers beyond the last character of Unicode stand for nothing, and the library refuses them. */
    private static String unescaped(String text) {
        try {
            return StringEscapeUtils.unescapeHtml4(text).replace("&apos;", "'");
        } catch (IllegalArgumentException noCharacter) {
            return "";
        }
    }
}
