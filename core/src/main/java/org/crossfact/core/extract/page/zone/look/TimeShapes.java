package org.crossfact.core.extract.page.zone.look;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.read.MonthsElsewhere;

/** Knows by their shape the dates, the times of day and the ages that a line holds. */
public final class TimeShapes {

    private static final Lexicon WEEKDAYS_ELSEWHERE = Lexicon.load(TimeShapes.class, "weekdays-elsewhere.txt");

    private static final List<String> MINUTES = List.of("min", "mins", "minute", "minutes");
    private static final List<String> HOURS_TO = List.of("to", "until", "till", "bis");

    private static final int TWO_BEFORE = 2;

    private TimeShapes() {}

    /** Whether a date is written as beside articles: a page that shows the day on which it is read names the weekday, and no time. */
    public static boolean isOfArticle(List<Token> tokens) {
        return holdsClock(tokens)
                || isAge(tokens)
                || holdsReadingTime(tokens)
                || tokens.stream().noneMatch(TimeShapes::isWeekday);
    }

    /** "Today is Saturday, 13 April 2024": the day on which the page was taken. */
    public static boolean tellToday(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.get(0).lower().equals("today")
                && (tokens.get(1).lower().equals("is") || tokens.get(1).is(':'))
                && holdsDate(tokens);
    }

    static boolean isWeekday(Token word) {
        return WEEKDAYS_ELSEWHERE.contains(word.lower())
                || DateWords.weekday(word).isPresent();
    }

    static boolean isMonth(Token word) {
        return DateWords.isMonth(word) || MonthsElsewhere.month(word.lower()).isPresent();
    }

    /** A month beside a number, or three numbers with marks between. */
    public static boolean holdsDate(List<Token> tokens) {
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int behind = i + 1 < tokens.size() && tokens.get(i + 1).is('.') ? i + 2 : i + 1;
            boolean between = i > 0
                    && i + 1 < tokens.size()
                    && MonthsElsewhere.monthBetween(
                                    tokens.get(i - 1).text(),
                                    token.lower(),
                                    tokens.get(i + 1).text())
                            .isPresent();
            if (between) {
                return true;
            }
            if (isMonth(token)
                    && (isNumber(tokens, i - 1) || isNumber(tokens, behind) || isNumber(tokens, i - TWO_BEFORE))) {
                return true;
            }
            boolean joined = i >= 2 && joins(tokens.get(i - 1)) && isNumber(tokens, i - 2);
            numbers = token.isNumber() ? (joined ? numbers + 1 : 1) : numbers;
            if (numbers == 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Token mark) {
        return mark.is('-') || mark.is('/') || mark.is('.') || mark.is('年') || mark.is('月');
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** "10:42", "8.30 pm". */
    public static boolean holdsClock(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean mark = tokens.get(i).is(':') || tokens.get(i).is('.');
            if (mark
                    && isNumber(tokens, i - 1)
                    && isNumber(tokens, i + 1)
                    && tokens.get(i + 1).text().length() == 2) {
                return true;
            }
        }
        return false;
    }

    /** "10am to 4pm", "10:00 - 16:00": how long something lasts that is announced for a day. */
    public static boolean holdsHours(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean to = tokens.get(i).is('-')
                    || tokens.get(i).is('\u2013')
                    || HOURS_TO.contains(tokens.get(i).lower());
            if (to && isHourEnd(tokens, i - 1) && isHour(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHourEnd(List<Token> tokens, int i) {
        boolean minutes = i >= 2 && isShort(tokens, i) && tokens.get(i - 1).is(':');
        return minutes
                || tokens.get(i).lower().equals("am")
                || tokens.get(i).lower().equals("pm");
    }

    private static boolean isHour(List<Token> tokens, int i) {
        int behind = i + 1;
        return isShort(tokens, i)
                && behind < tokens.size()
                && (tokens.get(behind).is(':') || isHourEnd(tokens, behind));
    }

    private static boolean isShort(List<Token> tokens, int i) {
        return isNumber(tokens, i) && tokens.get(i).text().length() <= 2;
    }

    /** "3 min read": how long the reading takes is told of an article, not of a day. */
    public static boolean holdsReadingTime(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> isNumber(tokens, i - 1)
                        && MINUTES.contains(tokens.get(i).lower()));
    }

    /** "2 hours ago". */
    public static boolean isAge(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(
                        token -> token.kind() == TokenKind.WORD && token.lower().equals("ago"));
    }
}
