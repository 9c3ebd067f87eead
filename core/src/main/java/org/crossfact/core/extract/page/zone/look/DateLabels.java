package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the words that say of a date whether an article was published or changed then. */
public final class DateLabels {

    private static final Lexicon WORDS = Lexicon.load(DateLabels.class, "date-label-words.txt");

    private static final String BESIDE = "beside";
    private static final int MOST_WORDS = 6;

    private DateLabels() {}

    /** What a word says of the date behind it: "published" or "updated"; empty for all other words. */
    public static Optional<String> of(Token word) {
        return WORDS.value(word.lower()).filter(kind -> !kind.equals(BESIDE));
    }

    /** Whether a line says at its beginning that its date is another one: "Available from: 1 September 2024". */
    static boolean announceAnother(List<Token> line) {
        int colon = 1;
        while (colon < line.size()
                && !line.get(colon).is(':')
                && !line.get(colon).isNumber()) {
            colon++;
        }
        boolean behind = colon + 1 < line.size()
                && line.get(colon).is(':')
                && TimeShapes.holdsDate(line.subList(colon + 1, Math.min(line.size(), colon + 1 + MOST_WORDS)));
        return behind && line.subList(0, colon).stream().noneMatch(word -> WORDS.contains(word.lower()));
    }

    /** Whether a line begins with "Published", "First published", or with "Date of issue:". */
    public static boolean begin(List<Token> line) {
        boolean second = line.size() > 1
                && WORDS.contains(line.get(0).lower())
                && of(line.get(1)).isPresent();
        boolean label = second || of(line.get(0)).isPresent();
        for (int i = 1; i < Math.min(line.size(), MOST_WORDS) && !label; i++) {
            Token token = line.get(i);
            if (token.is(':')) {
                return line.subList(0, i).stream().anyMatch(word -> of(word).isPresent());
            }
            if (!WORDS.contains(line.get(i - 1).lower())) {
                return false;
            }
        }
        return label;
    }
}
