package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;

/** Reads a line that holds one day, one month and one year in an order in which no text writes them: "02 Monday Sep 2013". */
final class ScatteredDay {

    private static final int MOST_TOKENS = 12;
    private static final int DAY_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;

    private ScatteredDay() {}

    /** The day; empty where a part is missing or stands there twice. */
    static Optional<PartialDate> read(List<Token> line) {
        List<Integer> days = numbers(line, DAY_DIGITS);
        List<Integer> years = numbers(line, YEAR_DIGITS);
        List<Integer> months =
                line.stream().flatMap(word -> DateWords.month(word).stream()).toList();
        boolean one = line.size() <= MOST_TOKENS && days.size() == 1 && years.size() == 1 && months.size() == 1;
        return one && PartialDate.possible(years.get(0), months.get(0), days.get(0))
                ? Optional.of(PartialDate.ofDay(years.get(0), months.get(0), days.get(0)))
                : Optional.empty();
    }

    private static List<Integer> numbers(List<Token> line, int digits) {
        return line.stream()
                .filter(Token::isNumber)
                .map(Token::text)
                .filter(number -> number.length() <= digits && number.length() + 1 >= digits)
                .filter(number -> number.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .toList();
    }
}
