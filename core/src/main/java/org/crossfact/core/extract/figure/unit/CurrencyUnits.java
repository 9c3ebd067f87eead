package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Scales;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads a currency after a number: "43 trillion yen", "5m euros", "500 USD", "30 MUSD", "100元", "5 €", "50 cents". */
public final class CurrencyUnits implements UnitReader {

    private static final PhraseList WORDS = PhraseList.load(CurrencyUnits.class, "currency-words.txt");
    private static final PhraseList SYMBOLS = PhraseList.load(CurrencyUnits.class, "currency-symbols.txt");
    private static final PhraseList PARTS = PhraseList.load(CurrencyUnits.class, "currency-parts.txt");
    private static final Lexicon DOUBTFUL = Lexicon.load(CurrencyUnits.class, "currency-doubtful.txt");
    private static final Lexicon LOWER_CASE_CODES = Lexicon.load(CurrencyUnits.class, "currency-lower-case.txt");
    private static final Lexicon WITH_SCALE = Lexicon.load(CurrencyUnits.class, "currency-with-scale.txt");
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final int MILLION = 6;
    private static final int CODE_LENGTH = 3;

    @Override
    public String name() {
        return "figure/currency-word";
    }

    /** Whether the lower-case code is one that people write in lower case. */
    public static boolean isWrittenLow(Token token) {
        return LOWER_CASE_CODES.contains(token.text());
    }

    @Override
    public Optional<UnitAt> after(Scan scan, int at, Numeral number) {
        Optional<UnitAt> own = own(scan, at, number);
        int suffix = own.isPresent() || number.power() > 0 ? 0 : MoneyScales.power(scan, at);
        return suffix == 0
                ? own
                : own(scan, at + 1, number).map(unit -> scaled(unit, unit.power() + suffix, unit.to()));
    }

    private Optional<UnitAt> own(Scan scan, int at, Numeral number) {
        Token token = scan.token(at);
        Optional<String> glued = WITH_SCALE.value(token.text());
        if (glued.isPresent()) {
            String[] parts = glued.get().split(" ");
            return Optional.of(new UnitAt(Unit.currency(parts[0]), at + 1, Integer.parseInt(parts[1]), name()));
        }
        Optional<Phrase> part = Phrase.startingAt(scan, at, PARTS).filter(found -> isPence(scan, at, number));
        if (part.isPresent()) {
            String[] meaning = part.get().value().split(" ");
            return Optional.of(
                    new UnitAt(Unit.currency(meaning[0]), part.get().to(), Integer.parseInt(meaning[1]), name()));
        }
        if (token.text().length() == CODE_LENGTH + 1 && token.text().startsWith("M")) {
            return code(token.text().substring(1))
                    .map(code -> new UnitAt(Unit.currency(code), at + 1, MILLION, name()));
        }
        return currency(scan, at, number)
                .map(phrase -> new UnitAt(Unit.currency(phrase.value()), phrase.to(), 0, name()))
                .map(unit -> scaledBehind(scan, unit, number));
    }

    /** "99p", but not "1080p". */
    private static boolean isPence(Scan scan, int at, Numeral number) {
        Token token = scan.token(at);
        return !token.text().equals("p") || (scan.touchesPrevious(at) && !Surroundings.isLabel(scan, number));
    }

    private static Optional<String> code(String letters) {
        return WORDS.value(letters).filter(code -> code.equals(letters));
    }

    private static Optional<Phrase> currency(Scan scan, int at, Numeral number) {
        Optional<Phrase> symbol = Phrase.startingAt(scan, at, SYMBOLS)
                .filter(phrase -> scan.touchesPrevious(at) || phrase.to() == at + 1)
                .filter(phrase -> !scan.token(phrase.to()).isNumber());
        return symbol.isPresent()
                ? symbol
                : Phrase.startingAt(scan, at, WORDS).filter(phrase -> isMoney(scan, phrase, number));
    }

    /** "75 USD million". */
    private static UnitAt scaledBehind(Scan scan, UnitAt unit, Numeral number) {
        Optional<Integer> power = Scales.power(scan.token(unit.to()).lower());
        boolean behind = number.power() == 0 && power.isPresent() && !scan.touchesPrevious(unit.to());
        return behind && power.get() >= MILLION ? scaled(unit, power.get(), unit.to() + 1) : unit;
    }

    private static UnitAt scaled(UnitAt unit, int power, int to) {
        return new UnitAt(unit.unit(), to, power, unit.reader());
    }

    private static boolean isMoney(Scan scan, Phrase phrase, Numeral number) {
        Token word = scan.token(phrase.from());
        boolean single = phrase.to() == phrase.from() + 1;
        boolean code =
                single && word.text().length() == CODE_LENGTH && phrase.value().equalsIgnoreCase(word.text());
        if (code) {
            return word.text().equals(phrase.value()) || isWrittenLow(word);
        }
        if (single && DOUBTFUL.contains(word.lower()) && number.amount().compareTo(LARGE) < 0) {
            return false;
        }
        return !(single && word.lower().startsWith("pound")) || !Weights.areMeant(scan, phrase.from(), number);
    }
}
