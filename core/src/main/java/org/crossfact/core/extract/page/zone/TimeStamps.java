package org.crossfact.core.extract.page.zone;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.page.zone.PagePart.Reading;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.read.MonthsElsewhere;

/** Knows lines that are nothing but a date, a time or an age, and lines that announce a date. */
final class TimeStamps {

    private static final Lexicon STAMP_WORDS = Lexicon.load(TimeStamps.class, "stamp-words.txt");
    private static final Lexicon WEEKDAYS_ELSEWHERE = Lexicon.load(TimeStamps.class, "weekdays-elsewhere.txt");

    private static final List<String> HOURS_TO = List.of("to", "until", "till", "bis");

    private static final int MOST_TOKENS = 40;
    private static final int MOST_OTHER_WORDS = 6;
    private static final int FEW_WORDS = 2;
    private static final int FEW_TOKENS = 4;

    private TimeStamps() {}

    static Optional<Reading> read(BlockLook look, List<Token> tokens) {
        if (tokens.size() > MOST_TOKENS
                || tokens.stream().noneMatch(Token::isNumber)
                || (look.isConnected() && isLong(look))) {
            return Optional.empty();
        }
        int others = others(tokens).size();
        boolean dated = holdsDate(tokens);
        if (dated && others <= MOST_OTHER_WORDS) {
            Optional<Reading> announced = PhraseList.DATE_LABELS
                    .in(look.words())
                    .map(match -> Reading.of(BlockSign.DATELINE, "announces a date: '" + match.words() + "'"));
            if (announced.isPresent()) {
                return announced;
            }
        }
        if (dated && others <= MOST_OTHER_WORDS && DateLabels.begin(tokens) && look.ends() != BlockLook.End.STOP) {
            return Optional.of(Reading.of(
                    BlockSign.DATELINE, "announces a date: '" + tokens.get(0).lower() + "'"));
        }
        boolean stamp = others == 0 && (dated || isAge(tokens) || holdsClock(tokens));
        return stamp ? Optional.of(Reading.of(BlockSign.STAMP, "nothing but a date or time")) : Optional.empty();
    }

    private static boolean isLong(BlockLook look) {
        return look.wordCount() > MOST_OTHER_WORDS * 2;
    }

    /** Whether the first line only announces a date and the second is nothing but one. */
    static boolean areOne(List<Token> label, List<Token> stamp) {
        return label.size() <= FEW_TOKENS
                && !label.isEmpty()
                && announces(label)
                && stamp.size() <= MOST_TOKENS
                && holdsDate(stamp)
                && others(stamp).isEmpty();
    }

    private static boolean announces(List<Token> label) {
        return (DateLabels.begin(label) && label.size() <= FEW_WORDS)
                || PhraseList.DATE_LABELS.in(PhraseWords.of(label)).isPresent();
    }

    /** The words of a line that belong to no date or time. */
    static List<Token> others(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .filter(word -> !isOfDate(word))
                .toList();
    }

    private static boolean isOfDate(Token word) {
        return STAMP_WORDS.contains(word.lower())
                || DateLabels.of(word).isPresent()
                || isMonth(word)
                || isWeekday(word);
    }

    private static boolean isWeekday(Token word) {
        return WEEKDAYS_ELSEWHERE.contains(word.lower())
                || DateWords.weekday(word).isPresent();
    }

    /** Whether a date is written as beside articles: a page that shows the day on which it is read names the weekday, and no time. */
    static boolean isOfArticle(List<Token> tokens) {
        return holdsClock(tokens) || isAge(tokens) || tokens.stream().noneMatch(TimeStamps::isWeekday);
    }

    private static boolean isMonth(Token word) {
        return DateWords.isMonth(word) || MonthsElsewhere.month(word.lower()).isPresent();
    }

    /** A month beside a number, or three numbers with marks between. */
    static boolean holdsDate(List<Token> tokens) {
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int behind = i + 1 < tokens.size() && tokens.get(i + 1).is('.') ? i + 2 : i + 1;
            if (isMonth(token)
                    && (isNumber(tokens, i - 1) || isNumber(tokens, behind) || isNumber(tokens, i - FEW_WORDS))) {
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
    static boolean holdsClock(List<Token> tokens) {
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
    static boolean holdsHours(List<Token> tokens) {
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

    /** "2 hours ago". */
    static boolean isAge(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(
                        token -> token.kind() == TokenKind.WORD && token.lower().equals("ago"));
    }
}
