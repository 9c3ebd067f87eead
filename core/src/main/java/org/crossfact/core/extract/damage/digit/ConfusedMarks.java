package org.crossfact.core.extract.damage.digit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.When;

/** Letters that a scanner took for digits, in a date whose parts are tied by marks: "2O13-O5-12", "l2/04/2015". */
public final class ConfusedMarks implements Recogniser {

    private static final int LONGEST_PART = 4;
    private static final int FARTHEST = 8;
    private static final Pattern DATE =
            Pattern.compile("(?<first>[0-9]{1,4})(?<mark>[-./])(?<middle>[0-9]{1,2})\\k<mark>(?<last>[0-9]{1,4})");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern MARK = Pattern.compile("[-./]");

    @Override
    public String name() {
        return "damage/confused-marks";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && token.text().length() <= LONGEST_PART && isConfused(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = at;
        while (from > at - FARTHEST && scan.touchesPrevious(from) && isPart(scan.token(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < at + FARTHEST && scan.touchesPrevious(to) && isPart(scan.token(to))) {
            to++;
        }
        while (scan.token(to - 1).is('.')) {
            to--;
        }
        boolean firstLetter = Stream.iterate(from, i -> i + 1)
                .limit(at - from)
                .noneMatch(i -> scan.token(i).isWord());
        boolean whole = firstLetter && to - from > LONGEST_PART && !scan.touchesPrevious(from);
        return whole && (!scan.touchesPrevious(to) || scan.token(to).kind() == TokenKind.MARK)
                ? find(scan, from, to)
                : Optional.empty();
    }

    private static boolean isPart(Token token) {
        return token.isNumber() || token.is('-') || token.is('.') || token.is('/') || isConfused(token);
    }

    private static boolean isConfused(Token token) {
        return token.isWord() && token.text().chars().allMatch(c -> ConfusedDigits.digit((char) c) != 0);
    }

    private Optional<Find<When>> find(Scan scan, int from, int to) {
        String printed = scan.text(from, to);
        Matcher date = DATE.matcher(ConfusedDigits.asDigits(printed));
        // "IO-10-2020" is the name of something
        boolean digitsInAll =
                MARK.splitAsStream(printed).allMatch(part -> DIGIT.matcher(part).find());
        if (!digitsInAll || !date.matches()) {
            return Optional.empty();
        }
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "letters stand for digits in '" + damaged.printed() + "'");
        return damaged.dates(name(), flaw, candidates(date.group("first"), date.group("middle"), date.group("last")));
    }

    private static Stream<Candidate> candidates(String first, String middle, String last) {
        String reason = "the letters read as the digits they look like";
        int between = Integer.parseInt(middle);
        if (Dates.isYear(first) && last.length() <= 2) {
            return Dates.candidate(Integer.parseInt(first), between, Integer.parseInt(last), reason);
        }
        if (!Dates.isYear(last) || first.length() > 2) {
            return Stream.empty();
        }
        int year = Integer.parseInt(last);
        int before = Integer.parseInt(first);
        return Stream.concat(
                Dates.candidate(year, between, before, reason), Dates.candidate(year, before, between, reason));
    }
}
