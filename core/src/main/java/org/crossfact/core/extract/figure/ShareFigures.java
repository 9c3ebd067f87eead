package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.unit.CountUnits;
import org.crossfact.core.extract.figure.unit.UnitReader;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads a share told by two numbers: "one in five", "nine out of ten", "1 over 20". */
final class ShareFigures implements Recogniser {

    private static final Lexicon TIMES = Lexicon.load(ShareFigures.class, "time-nouns.txt");
    private static final CountUnits NOUNS = new CountUnits();
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    @Override
    public String name() {
        return "figure/share";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Numerals.mayBegin(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        int joint = joint(scan, at);
        if (joint < 0 || !Surroundings.mayBegin(scan, at)) {
            return Optional.empty();
        }
        int after = scan.token(joint).lower().equals("out") ? joint + 2 : joint + 1;
        int second = scan.token(after).lower().equals("every") ? after + 1 : after;
        return Numerals.at(scan, at)
                .filter(part -> part.to() == joint && isWhole(part))
                .flatMap(part -> Numerals.at(scan, second)
                        .filter(all -> all.from() == second && isShare(scan, joint, part, all))
                        .map(all -> find(scan, part, all)));
    }

    /** The number of the token that joins the two numbers, when it stands within reach; else -1. */
    private static int joint(Scan scan, int at) {
        for (int i = at + 1; i <= at + 2; i++) {
            String word = scan.token(i).lower();
            boolean out = word.equals("out") && scan.token(i + 1).lower().equals("of");
            if (out || word.equals("in") || word.equals("over")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWhole(Numeral number) {
        return !number.isFraction()
                && number.amount().signum() != 0
                && number.amount().scale() <= 0;
    }

    private static boolean isShare(Scan scan, int joint, Numeral part, Numeral all) {
        boolean less =
                part.amount().abs().compareTo(all.amount()) < 0 && all.amount().compareTo(LARGEST) <= 0;
        boolean year = !all.isSpelled()
                && all.amount().compareTo(FIRST_YEAR) >= 0
                && all.amount().compareTo(LAST_YEAR) <= 0;
        Token next = scan.token(all.to());
        if (!isWhole(all) || !less || year || TIMES.contains(Lemmas.noun(next.lower())) || next.is('-')) {
            return false;
        }
        boolean one = part.amount().abs().compareTo(BigDecimal.ONE) == 0;
        boolean alone = !next.isWord() || Lemmas.isStop(next.lower());
        return switch (scan.token(joint).lower()) {
            case "out" -> true;
            case "over" -> one && alone && !Surroundings.isUnitMark(next);
            default -> (one || alone || isRound(all)) && !Surroundings.isUnitMark(next);
        };
    }

    private static boolean isRound(Numeral all) {
        return all.amount().precision() - all.amount().scale() > 1
                && all.amount().stripTrailingZeros().precision() == 1;
    }

    private Find<Figure> find(Scan scan, Numeral part, Numeral all) {
        BigDecimal share = part.amount().divide(all.amount(), MathContext.DECIMAL64);
        Figure figure = Figure.exact(share, Unit.NONE, share.ulp());
        int to = NOUNS.after(scan, all.to(), all).map(UnitReader.UnitAt::to).orElse(all.to());
        return Find.printed(Kinds.FIGURE, part.from(), to, name(), Hedges.hedged(scan, part.from(), to, figure));
    }
}
