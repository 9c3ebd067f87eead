package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * Reads scores and results of votes: "beat Alba 2-0", "a 6-3 ruling". The value runs from the smaller number to the
 * larger one, since winner and loser tell one score in two orders.
 */
final class ScoreFigures implements Recogniser {

    private static final Lexicon WORDS = Lexicon.load(ScoreFigures.class, "score-words.txt");
    private static final Unit SCORE = Unit.count("score");
    private static final int MOST_DIGITS = 3;
    /** How far away the word stands that tells of a match or a vote. */
    private static final int NEAR = 6;

    private static final int RIGHT_BEFORE = 3;

    @Override
    public String name() {
        return "figure/score";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is('-') || token.is('–');
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        boolean joined = scan.touchesPrevious(at) && scan.touchesPrevious(at + 1);
        boolean alone = !scan.touchesPrevious(at - 1) && !goesOn(scan, at + 2);
        return joined && alone && isNumber(scan.token(at - 1)) && isNumber(scan.token(at + 1)) && isScore(scan, at)
                ? Optional.of(find(scan, at))
                : Optional.empty();
    }

    private static boolean goesOn(Scan scan, int at) {
        Token next = scan.token(at);
        return scan.touchesPrevious(at)
                && (next.isWord() || next.isNumber() || next.is('-') || next.is('–') || next.is('%'));
    }

    /** "007" and "03" are no goals. */
    private static boolean isNumber(Token token) {
        String text = token.text();
        return token.isNumber()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** "10-12" may be a range unless a word right before it tells of a match. */
    private static boolean isScore(Scan scan, int at) {
        boolean rises = number(scan, at - 1).compareTo(number(scan, at + 1)) < 0;
        int from = Math.max(scan.sentenceStart(at), at - (rises ? RIGHT_BEFORE : NEAR));
        int to = rises ? at : Math.min(scan.sentenceEnd(at), at + NEAR);
        return IntStream.range(from, to)
                .anyMatch(i -> WORDS.contains(scan.token(i).lower()));
    }

    private static BigDecimal number(Scan scan, int at) {
        return new BigDecimal(scan.token(at).text());
    }

    private Find<Figure> find(Scan scan, int at) {
        BigDecimal one = number(scan, at - 1);
        BigDecimal other = number(scan, at + 1);
        Figure figure = new Figure(one.min(other), one.max(other), SCORE, Bound.RANGE, BigDecimal.ONE);
        return Find.printed(Kinds.FIGURE, at - 1, at + 2, name(), figure);
    }
}
