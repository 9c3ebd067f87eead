package org.crossfact.core.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Takes the names that files give to charsets as browsers take them: a name often stands for a larger set than it once
 * named.
 */
final class CharsetNames {

    private static final Lexicon WIDENED = Lexicon.load(CharsetNames.class, "charset-names.txt");
    private static final int LONGEST = 40;

    private CharsetNames() {}

    /** The charset of that name; empty when it is unknown here. */
    static Optional<Charset> charset(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(WIDENED.value(name).orElse(name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the charset writes all its characters with bytes that are ASCII too, after an escape. */
    static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }
}
