package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Reads "43 trillion yen", "10 US dollars", "500 USD", "100元", "5 €", "50 cents". */
final class CurrencyWordFigures implements Recogniser {

    private static final PhraseList WORDS = PhraseList.load("currency-words.txt");
    private static final PhraseList SYMBOLS = PhraseList.load("currency-symbols.txt");
    private static final PhraseList PARTS = PhraseList.load("currency-parts.txt");
    private static final Lexicon DOUBTFUL = Lexicon.load(CurrencyWordFigures.class, "currency-doubtful.txt");
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final String CODES_IN_LOWER_CASE = " usd eur gbp jpy cny rmb chf aud cad btc ";

    @Override
    public String name() {
        return "figure/currency-word";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Triggers.number(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return NumberThenUnit.read(scan, at, name(), CurrencyWordFigures::unit, true);
    }

    static Optional<UnitAt> unit(Scan scan, int at, Numeral number) {
        Optional<Phrase> part = Phrase.startingAt(scan, at, PARTS);
        if (part.isPresent()) {
            return part.map(phrase -> new UnitAt(Unit.currency(phrase.value()), phrase.to(), -2));
        }
        Optional<Phrase> symbol = Phrase.startingAt(scan, at, SYMBOLS)
                .filter(phrase -> scan.touchesPrevious(at) || phrase.to() == at + 1)
                .filter(phrase -> !scan.token(phrase.to()).isNumber());
        Optional<Phrase> currency = symbol.isPresent()
                ? symbol
                : Phrase.startingAt(scan, at, WORDS).filter(phrase -> isMoney(scan, phrase, number));
        return currency.map(phrase -> new UnitAt(Unit.currency(phrase.value()), phrase.to(), 0));
    }

    private static boolean isMoney(Scan scan, Phrase phrase, Numeral number) {
        Token word = scan.token(phrase.from());
        boolean single = phrase.to() == phrase.from() + 1;
        boolean code = single && word.text().length() == 3 && phrase.value().equalsIgnoreCase(word.text());
        if (code) {
            return word.text().equals(phrase.value()) || CODES_IN_LOWER_CASE.contains(" " + word.lower() + " ");
        }
        if (single && DOUBTFUL.contains(word.lower()) && number.amount().compareTo(LARGE) < 0) {
            return false;
        }
        return !word.lower().startsWith("pound") || !MeasureFigures.areWeight(scan, number);
    }
}
