package org.crossfact.core.read.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads from the first bytes of a page in which charset it says it is written. */
public final class DeclaredCharset {

    private static final int HEAD = 4096;

    private DeclaredCharset() {}

    /** The name in {@code <?xml encoding>}, {@code <meta charset>} or {@code <meta http-equiv>}, whichever comes first. */
    public static Optional<String> in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        String plain = head.toLowerCase(Locale.ROOT);
        if (plain.startsWith("<?xml")) {
            int end = plain.indexOf("?>");
            Optional<String> name = end < 0 ? Optional.empty() : value(plain.substring(0, end), "encoding");
            if (name.isPresent()) {
                return name;
            }
        }
        for (int at = plain.indexOf("<meta"); at >= 0; at = plain.indexOf("<meta", at + 1)) {
            int end = plain.indexOf('>', at);
            Optional<String> name = value(plain.substring(at, end < 0 ? plain.length() : end), "charset");
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(String tag, String attribute) {
        int at = tag.indexOf(attribute);
        int equals = at < 0 ? -1 : tag.indexOf('=', at);
        if (equals < 0 || !tag.substring(at + attribute.length(), equals).isBlank()) {
            return Optional.empty();
        }
        int from = equals + 1;
        while (from < tag.length() && "\"' \t".indexOf(tag.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < tag.length() && isNamePart(tag.charAt(to))) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(tag.substring(from, to));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.' || c == '+';
    }
}
