package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;
import org.crossfact.core.lexicon.Lexicon;

/** Reads fractions in words, alone or after a whole number: "two thirds", "one and a fourth", "six million and a half". */
final class FractionWords {

    private static final Lexicon FISCAL = Lexicon.load(FractionWords.class, "fiscal-quarters.txt");
    private static final int SHARED_SCALE = 6;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int QUARTERS = 4;

    /** What a whole is divided by, and where the word for it ends. */
    private record Denominator(long value, boolean plural, int to) {}

    private record Part(BigDecimal value, int to) {}

    private FractionWords() {}

    /** The number that {@code whole} makes with the fraction in or after it; empty if there is none. */
    static Optional<Numeral> after(Scan scan, int from, WholeWords whole) {
        Optional<Denominator> divisor = denominator(scan, whole.to());
        if (divisor.isPresent()) {
            long piece = whole.value() - whole.beforeAnd();
            if (whole.beforeAnd() > 0 && piece < divisor.get().value() && fits(piece, divisor.get())) {
                return Optional.of(mixed(scan, from, whole, whole.beforeAnd(), part(piece, divisor.get())));
            }
            return fits(whole.value(), divisor.get()) && !isTime(scan, from, divisor.get())
                    ? Optional.of(share(scan, from, part(whole.value(), divisor.get())))
                    : Optional.empty();
        }
        return scan.token(whole.to()).lower().equals("and")
                ? second(scan, whole.to() + 1).map(part -> mixed(scan, from, whole, whole.value(), part))
                : Optional.empty();
    }

    /** "a third of", "a quarter million": the fraction after an article at {@code from}. */
    static Optional<Numeral> afterArticle(Scan scan, int from) {
        Optional<Denominator> divisor = denominator(scan, from + 1).filter(found -> !found.plural());
        if (divisor.isEmpty()) {
            return Optional.empty();
        }
        int to = divisor.get().to();
        String before = scan.token(from - 1).lower();
        if (before.equals("and")) {
            return Optional.empty(); // "a mile and a half"
        }
        boolean told = scan.token(to).lower().equals("of")
                || before.equals("by")
                || before.equals("than")
                || Scales.power(scan.token(to).lower()).isPresent()
                || (divisor.get().value() != QUARTERS && !scan.token(to).isWord() && !scan.touchesPrevious(to + 1));
        return told ? Optional.of(share(scan, from, part(1, divisor.get()))) : Optional.empty();
    }

    /** "a half", "one half", "fifty-four hundredths" after "and". */
    private static Optional<Part> second(Scan scan, int at) {
        String first = scan.token(at).lower();
        if (first.equals("a") || first.equals("an")) {
            return denominator(scan, at + 1).filter(found -> !found.plural()).map(found -> part(1, found));
        }
        return WholeWords.at(scan, at)
                .flatMap(above -> denominator(scan, above.to())
                        .filter(found -> fits(above.value(), found))
                        .map(found -> part(above.value(), found)));
    }

    private static Part part(long above, Denominator below) {
        return new Part(VulgarFractions.divide(above, below.value()), below.to());
    }

    private static boolean fits(long above, Denominator below) {
        return above > 0 && above != below.value() && (above == 1) != below.plural();
    }

    /** "for three quarters", "two quarters": quarters of a year. */
    private static boolean isTime(Scan scan, int from, Denominator below) {
        boolean quarters =
                below.value() == QUARTERS && scan.token(below.to() - 1).lower().startsWith("quarter");
        boolean of = scan.token(below.to()).lower().equals("of");
        return quarters && !of && FISCAL.contains(scan.token(from - 1).lower());
    }

    private static Numeral share(Scan scan, int from, Part part) {
        BigDecimal step = part.value().ulp();
        Numeral share = new Numeral(from, part.to(), part.value(), step, 0, Writing.FRACTION_IN_WORDS);
        boolean of = scan.token(part.to()).lower().equals("of")
                && scan.token(part.to() + 1).lower().equals("a");
        int scale = of ? part.to() + 2 : part.to();
        return Scales.power(scan.token(scale).lower())
                .map(power -> share.scaled(power, scale + 1))
                .orElse(share);
    }

    /** "six million and a half": the half is of a million; "one billion and a quarter million" has its own scale. */
    private static Numeral mixed(Scan scan, int from, WholeWords whole, long base, Part part) {
        Optional<Integer> own = Scales.power(scan.token(part.to()).lower());
        int to = own.isPresent() ? part.to() + 1 : part.to();
        int shared = whole.lastScale() >= SHARED_SCALE && base % (long) Math.pow(10, whole.lastScale()) == 0
                ? whole.lastScale()
                : 0;
        boolean wholeShares = own.isPresent() && shared == 0;
        BigDecimal sum = wholeShares
                ? BigDecimal.valueOf(base).add(part.value()).scaleByPowerOfTen(own.get())
                : BigDecimal.valueOf(base).add(part.value().scaleByPowerOfTen(own.orElse(shared)));
        int power = own.orElse(shared);
        BigDecimal step =
                part.value().ulp().max(BigDecimal.ONE.movePointLeft(1)).scaleByPowerOfTen(power);
        return new Numeral(from, to, sum, step, power, Writing.FRACTION_IN_WORDS);
    }

    private static Optional<Denominator> denominator(Scan scan, int at) {
        boolean joined = scan.token(at).is('-');
        int start = joined ? at + 1 : at;
        String word = scan.token(start).lower();
        Optional<Denominator> tens =
                WholeWords.small(word).filter(value -> value >= TWENTY).flatMap(value -> unitAfter(scan, start, value));
        Optional<Denominator> found = tens.isPresent() ? tens : single(scan, start, word);
        return found.filter(divisor -> isWhole(scan, divisor, joined));
    }

    private static Optional<Denominator> unitAfter(Scan scan, int tensAt, int tens) {
        int at = scan.token(tensAt + 1).is('-') ? tensAt + 2 : tensAt + 1;
        String word = scan.token(at).lower();
        return Ordinals.unit(word).map(unit -> new Denominator(tens + unit, word.endsWith("s"), at + 1));
    }

    private static Optional<Denominator> single(Scan scan, int at, String word) {
        return switch (word) {
            case "half" -> Optional.of(new Denominator(2, false, at + 1));
            case "halves" -> Optional.of(new Denominator(2, true, at + 1));
            case "quarter" -> Optional.of(new Denominator(QUARTERS, false, at + 1));
            case "quarters" -> Optional.of(new Denominator(QUARTERS, true, at + 1));
            default -> {
                boolean plural = word.endsWith("s");
                yield Ordinals.value(plural ? Ordinals.withoutPlural(word) : word)
                        .filter(value -> value > 2)
                        .filter(value -> plural || value < HUNDRED || isOf(scan, at + 1))
                        .map(value -> new Denominator(value, plural, at + 1));
            }
        };
    }

    private static boolean isOf(Scan scan, int at) {
        return scan.token(at).lower().equals("of");
    }

    /** "one third-party seller" has no third. */
    private static boolean isWhole(Scan scan, Denominator divisor, boolean joined) {
        return joined
                || !(scan.token(divisor.to()).is('-')
                        && scan.touchesPrevious(divisor.to())
                        && scan.touchesPrevious(divisor.to() + 1));
    }
}
