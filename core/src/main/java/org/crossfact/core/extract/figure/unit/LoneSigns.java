package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.lexicon.Lexicon;

/** Reads letters and marks that are a unit only in the right company: "in", "pounds", "30 C", 8", "573.15K". */
final class LoneSigns {

    private static final Lexicon TEMPERATURE = Lexicon.load(LoneSigns.class, "temperature-words.txt");
    private static final Lexicon AFTER_INCHES = Lexicon.load(LoneSigns.class, "after-inches.txt");
    private static final Set<String> FEET = Set.of("ft", "feet", "foot");
    private static final int WINDOW = 10;
    private static final int PARAGRAPH = 120;
    private static final int SHORT_CODE = 2;

    private LoneSigns() {}

    /** The UCUM symbol of what stands at token {@code at} after {@code number}. */
    static Optional<String> unit(Scan scan, int at, Numeral number) {
        Token token = scan.token(at);
        if (number.isSpelled() && !token.lower().startsWith("pound")) {
            return Optional.empty();
        }
        return switch (token.text()) {
            case "pounds", "pound" -> Weights.areMeant(scan, at, number) ? Optional.of("[lb_av]") : Optional.empty();
            case "in" -> areInches(scan, at, number) ? Optional.of("[in_i]") : Optional.empty();
            case "\"", "\u2033" -> isInchMark(scan, at) ? Optional.of("[in_i]") : Optional.empty();
            case "C" -> isTemperature(scan, at) ? Optional.of("Cel") : Optional.empty();
            case "F" -> isTemperature(scan, at) ? Optional.of("[degF]") : Optional.empty();
            case "K" -> isTemperature(scan, at) ? Optional.of("K") : Optional.empty();
            case "pm", "am" -> isNoTime(scan, at, number) ? Optional.of(token.text()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "2.5 in", "2 in." and "2 in thick", but not "2 in the north" or "12 in 2019". */
    private static boolean areInches(Scan scan, int at, Numeral number) {
        if (FEET.contains(scan.token(number.from() - 1).lower())) {
            return true;
        }
        Token next = scan.token(at + 1);
        boolean lineEnds = next.kind() == TokenKind.BREAK && at + 1 < scan.size();
        return next.isWord()
                ? AFTER_INCHES.contains(next.lower())
                : !next.isNumber() && (!lineEnds || number.amount().scale() > 0);
    }

    /** A straight mark after a number is an inch where no quotation is open in the paragraph. */
    private static boolean isInchMark(Scan scan, int at) {
        if (!scan.touchesPrevious(at) || scan.token(at).is('\u2033')) {
            return scan.token(at).is('\u2033');
        }
        int marks = 0;
        for (int i = at - 1; scan.token(i).kind() != TokenKind.BREAK; i--) {
            if (i < at - PARAGRAPH) {
                return false;
            }
            if (scan.token(i).is('"') && !scan.token(i - 1).isNumber()) {
                marks++;
            }
        }
        return marks % 2 == 0;
    }

    private static boolean isTemperature(Scan scan, int at) {
        if (scan.touchesPrevious(at + 1) && scan.token(at + 1).isWord()) {
            return false;
        }
        for (int i = at - WINDOW; i < at + WINDOW; i++) {
            if (i != at && TEMPERATURE.contains(scan.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "2.1 pm" is no time of day but picometres. */
    private static boolean isNoTime(Scan scan, int at, Numeral number) {
        int decimals = number.amount().scale();
        return decimals > 0
                && decimals != SHORT_CODE
                && !scan.touchesPrevious(at)
                && number.amount().compareTo(BigDecimal.ZERO) > 0;
    }

    /** "35.68° N" is a place on the globe. */
    static boolean isCoordinate(Scan scan, int at) {
        Token next = scan.token(at);
        boolean minutes = next.isNumber() && scan.touchesPrevious(at);
        return minutes || (next.text().length() == 1 && "NSEW".contains(next.text()));
    }
}
