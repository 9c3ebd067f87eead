package org.crossfact.core.extract.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.unit.CurrencyUnits;
import org.crossfact.core.extract.figure.unit.MoneyScales;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.Phrase;
import org.crossfact.core.extract.figure.words.PhraseList;
import org.crossfact.core.extract.figure.words.Ranges;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads "$5 million", "US$ 5bn", "€2.50", "USD 20", "$3-5 billion", "$90 million to $100 million". */
final class CurrencySymbolFigures implements Recogniser {

    private static final PhraseList SYMBOLS = PhraseList.load(CurrencyUnits.class, "currency-symbols.txt");
    private static final PhraseList CODES = PhraseList.load(CurrencyUnits.class, "currency-words.txt");
    private static final int CODE_LENGTH = 3;

    @Override
    public String name() {
        return "figure/currency-symbol";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.kind() == TokenKind.MARK
                ? SYMBOLS.contains(token.text())
                : token.isWord()
                        && token.text().length() <= CODE_LENGTH
                        && (SYMBOLS.mayBeginWith(token) || CODES.contains(token.lower()));
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        boolean insideWord = scan.touchesPrevious(at)
                && (scan.token(at - 1).isWord() || scan.token(at - 1).isNumber());
        if (insideWord || scan.token(at + 1).isWord()) {
            return Optional.empty();
        }
        return symbol(scan, at)
                .flatMap(symbol -> number(scan, symbol)
                        .filter(first -> Surroundings.mayEnd(scan, first.to())
                                || Ranges.second(scan, at, first.to()).isPresent())
                        .flatMap(first -> figure(scan, symbol, first)));
    }

    private static Optional<Phrase> symbol(Scan scan, int at) {
        Optional<Phrase> symbol = Phrase.startingAt(scan, at, SYMBOLS);
        Token token = scan.token(at);
        if (symbol.isPresent() || !token.isWord() || token.text().length() > CODE_LENGTH) {
            return symbol;
        }
        Optional<String> glued = SYMBOLS.value(token.text()).filter(code -> scan.touchesPrevious(at + 1));
        return glued.isPresent() ? glued.map(code -> new Phrase(code, at, at + 1)) : code(token, at);
    }

    private static Optional<Phrase> code(Token token, int at) {
        return CODES.value(token.lower())
                .filter(code -> token.text().length() == CODE_LENGTH)
                .filter(code ->
                        code.equals(token.text()) || token.text().equals("RMB") || CurrencyUnits.isWrittenLow(token))
                .map(code -> new Phrase(code, at, at + 1));
    }

    private static Optional<Numeral> number(Scan scan, Phrase symbol) {
        int at = symbol.to();
        boolean negative = scan.token(at).is('-') && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1);
        if ((!negative && !scan.touchesPrevious(at) && !scan.oneSpaceBefore(at))
                || scan.token(at).isWord()) {
            return Optional.empty();
        }
        return Numerals.at(scan, negative ? at + 1 : at)
                .map(number -> MoneyScales.apply(scan, number))
                .map(number -> negative && number.amount().signum() > 0 ? number.negated(at) : number);
    }

    private Optional<Find<Figure>> figure(Scan scan, Phrase symbol, Numeral first) {
        OptionalInt next = Ranges.second(scan, symbol.from(), first.to());
        if (next.isPresent()) {
            Optional<Phrase> again =
                    symbol(scan, next.getAsInt()).filter(other -> other.value().equals(symbol.value()));
            Optional<Numeral> second = again.isPresent()
                    ? number(scan, again.get())
                    : Numerals.at(scan, next.getAsInt())
                            .filter(number -> !number.isSpelled())
                            .map(number -> MoneyScales.apply(scan, number));
            Optional<Find<Figure>> range = second.flatMap(high -> range(scan, symbol, first, high));
            if (range.isPresent() || !Surroundings.mayEnd(scan, first.to())) {
                return range;
            }
        }
        Figure figure = Figure.exact(first.amount(), Unit.currency(symbol.value()), first.step());
        return Optional.of(find(scan, symbol.from(), first.to(), figure));
    }

    private Optional<Find<Figure>> range(Scan scan, Phrase symbol, Numeral first, Numeral second) {
        return Surroundings.mayEnd(scan, second.to())
                ? Ranges.between(first.sharingScaleOf(second), second, Unit.currency(symbol.value()))
                        .map(figure -> find(scan, symbol.from(), second.to(), figure))
                : Optional.empty();
    }

    private Find<Figure> find(Scan scan, int from, int to, Figure figure) {
        return Find.printed(Kinds.FIGURE, from, to, name(), Hedges.hedged(scan, from, to, figure));
    }
}
