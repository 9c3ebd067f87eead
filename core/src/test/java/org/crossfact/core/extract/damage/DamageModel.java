package org.crossfact.core.extract.damage;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.crossfact.core.Corpus;

/**
 * Damages clean dates and numbers the way a machine translation from Chinese did: the digit 1 becomes a placeholder, the
 * placeholder is cut, grouped or scaled, pieces are moved, glued and split, months are invented. Written from the
 * description of the damage alone; it shares nothing with the code that undoes it.
 */
final class DamageModel {

    /** What a digit 1 turns into. */
    private static final List<String> ONES = List.of("65438+0", "/kloc-0", "65438/KLOC-0");

    private static final int DAYS_BETWEEN_DATES = 83;

    private static final List<String> FRAMES = List.of(
            "The two sides signed the treaty on %s in the capital.",
            "%s, the bridge was opened by the mayor.",
            "The mill (%s) was the last of its kind.",
            "It has been so since %s, the museum says.",
            "The law took effect on %s.");

    private static final String IN_A_MONTH = "The mill was closed in %s and never opened again.";

    private static final List<String> TIME_FRAMES =
            List.of("The gates open at %s and close late.", "The match begins at %s.", "Time: %s, main hall.");

    private static final List<String> COUNT_FRAMES =
            List.of("The county has %s villages and a town.", "In all %s people came to the feast.");

    /**
     * Damaged words in a sentence.
     *
     * @param kind the kind of damage
     * @param text the sentence
     * @param start where the damaged words begin
     * @param end where they end
     * @param value what they said: EDTF, or a number or time as text
     */
    record Damaged(String kind, String text, int start, int end, String value) {}

    private final List<Damaged> all = new ArrayList<>();

    private DamageModel() {}

    /** Several hundred damaged sentences of every kind, always the same. */
    static List<Damaged> all() {
        DamageModel model = new DamageModel();
        LocalDate day = LocalDate.of(1950, 1, 3);
        for (int i = 0; day.getYear() < 2024; i++) {
            model.damage(day, i);
            day = day.plusDays(DAYS_BETWEEN_DATES);
        }
        model.times();
        model.counts();
        model.collected();
        return List.copyOf(model.all);
    }

    private void damage(LocalDate day, int i) {
        String frame = FRAMES.get(i % FRAMES.size());
        String one = ONES.get(i % ONES.size());
        BiConsumer<String, Said> add = (kind, said) -> add(kind, frame, said.printed(), said.value());
        years(day, one, add);
        months(day, add);
        days(day, one, add);
        everyOne(day, one, add);
        numeric(day, one, add);
        split(day, frame);
        glued(day, add);
        add.accept("out of order", new Said(name(day) + " " + day.getYear() + ", " + day.getDayOfMonth(), iso(day)));
    }

    /** Printed words and what they said. */
    private record Said(String printed, String value) {}

    private static void years(LocalDate day, String one, BiConsumer<String, Said> add) {
        String year = String.valueOf(day.getYear());
        String month = year + "-" + two(day.getMonthValue());
        if (year.indexOf('1') < 0) {
            return;
        }
        String lost = lose(year, year.lastIndexOf('1'), one);
        add.accept("year", new Said("In " + lost, year));
        add.accept("year with month", new Said(name(day) + " " + lost, month));
        add.accept("year with day", new Said(name(day) + " " + day.getDayOfMonth() + ", " + lost, iso(day)));
        add.accept("year glued to month", new Said(lost + "On " + name(day) + " " + ordinal(day), iso(day)));
        if (year.startsWith("201") && one.startsWith("65438+")) {
            add.accept("year cut open", new Said("2065438+In " + name(day) + " 200" + year.substring(3), month));
        }
    }

    private static void months(LocalDate day, BiConsumer<String, Said> add) {
        int month = day.getMonthValue();
        String monthDay = "XXXX-" + two(month) + "-" + two(day.getDayOfMonth());
        String made = switch (month) {
            case 1 -> "65438+October";
            case 11 -> "165438+October";
            case 12 -> "65438+February";
            default -> "";
        };
        if (!made.isEmpty()) {
            add.accept(month == 1 ? "January" : "month", new Said(made + " " + ordinal(day), monthDay));
            add.accept(
                    month == 1 ? "January" : "month with year",
                    new Said(made + " " + day.getDayOfMonth() + ", " + day.getYear(), iso(day)));
            add.accept(
                    month == 1 ? "January" : "month behind year",
                    new Said(day.getYear() + " " + made + " " + ordinal(day), iso(day)));
        }
        if (month == 1) {
            add.accept("invented month", new Said("June " + ordinal(day) + ", 65438/KLOC-0", monthDay));
        }
        if (month >= 10) {
            add.accept("beheaded month", new Said("June 5438+0" + month % 10, "XXXX-" + two(month)));
        }
    }

    private static void days(LocalDate day, String one, BiConsumer<String, Said> add) {
        String number = String.valueOf(day.getDayOfMonth());
        if (number.indexOf('1') < 0 || day.getMonthValue() == 6) {
            return;
        }
        String lost = lose(number, number.indexOf('1'), one);
        String value = "XXXX-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
        add.accept("day", new Said(name(day) + " " + lost, value));
        add.accept("day with year", new Said(name(day) + " " + lost + ", " + day.getYear(), iso(day)));
        add.accept("day before month", new Said(lost + " " + name(day) + " " + day.getYear(), iso(day)));
    }

    /** Every digit 1 of a date is lost, in whatever part: "65438+February 65438+08, 2065438+04". */
    private static void everyOne(LocalDate day, String one, BiConsumer<String, Said> add) {
        int month = day.getMonthValue();
        String number = String.valueOf(day.getDayOfMonth());
        String year = String.valueOf(day.getYear());
        boolean several = (month > 10 || number.indexOf('1') >= 0) && year.indexOf('1') >= 0;
        if (month == 1 || !several) {
            return;
        }
        String named = month > 10 ? (month == 11 ? "1" : "") + one + (month == 11 ? "October" : "February") : name(day);
        String lostDay = number.replace("1", one);
        String lostYear = year.replace("1", one);
        add.accept("every one", new Said(named + " " + lostDay + ", " + lostYear, iso(day)));
        add.accept("every one, year first", new Said(lostYear + ", " + named + " " + lostDay, iso(day)));
        add.accept("every one, day first", new Said(lostDay + " " + named + " " + lostYear, iso(day)));
    }

    private static void numeric(LocalDate day, String one, BiConsumer<String, Said> add) {
        String date = iso(day);
        int at = date.lastIndexOf('1');
        if (at >= 0 && one.startsWith("65438+")) {
            String lost = lose(date, at, one);
            add.accept("numeric", new Said(lost, date));
            add.accept("numeric with dots", new Said(lost.replace('-', '.'), date));
        }
    }

    private void split(LocalDate day, String frame) {
        String year = String.valueOf(day.getYear());
        int at = year.lastIndexOf('1');
        if (at > 0) {
            String cut = year.substring(0, at) + " " + year.substring(at);
            add("split year", frame, "In " + cut, year);
            add("split year", IN_A_MONTH, name(day) + " " + cut, year + "-" + two(day.getMonthValue()));
        }
        if (day.getDayOfMonth() % 10 == 1 && day.getDayOfMonth() > 10) {
            String cut = day.getDayOfMonth() / 10 + " 1";
            add("split day", frame, name(day) + " " + cut + ", " + year, iso(day));
        }
    }

    private static void glued(LocalDate day, BiConsumer<String, Said> add) {
        add.accept("glued", new Said(day.getYear() + name(day) + " " + ordinal(day), iso(day)));
        if (day.getMonthValue() == 12 && day.getDayOfMonth() < 31) {
            String made = "1February " + day.getDayOfMonth() + "-" + (day.getDayOfMonth() + 1);
            String value = "XXXX-12-" + two(day.getDayOfMonth()) + "/XXXX-12-" + two(day.getDayOfMonth() + 1);
            add.accept("month name of its last digit", new Said(made, value));
        }
    }

    private void times() {
        for (int hour = 10; hour < 20; hour++) {
            for (String one : ONES) {
                String lost = lose(String.valueOf(hour), 0, one);
                String frame = TIME_FRAMES.get(hour % TIME_FRAMES.size());
                add("time", frame, lost + ": 30", hour + ":30");
                add("time", frame, lost + ":45", hour + ":45");
            }
        }
    }

    /** Rows of {@code damage-model.txt}: value, then the sentence with the damaged words marked; the section is the kind. */
    private void collected() {
        for (Corpus.Row row : Corpus.rows(DamageModel.class, "damage-model.txt")) {
            int colon = row.text().indexOf(": ");
            Corpus.Marked marked = Corpus.Marked.of(row.text().substring(colon + 2));
            String value = row.text().substring(0, colon);
            all.add(new Damaged(row.section(), marked.text(), marked.start(), marked.end(), value));
        }
    }

    private void counts() {
        for (int count : new int[] {31, 61, 15, 18, 213, 150, 41, 12, 510}) {
            for (String one : ONES) {
                String number = String.valueOf(count);
                String frame = COUNT_FRAMES.get(count % COUNT_FRAMES.size());
                add("count", frame, lose(number, number.indexOf('1'), one), number);
            }
        }
        add("grouped count", COUNT_FRAMES.get(0), "665,438+0", "61");
        add("grouped count", COUNT_FRAMES.get(0), "265,438+0", "21");
        add("grouped count", COUNT_FRAMES.get(1), "65438+0,200", "1200");
        add("grouped count", COUNT_FRAMES.get(1), "65,438+0,200", "1200");
        add("scaled count", COUNT_FRAMES.get(1), "65438+0.2 million", "1.2");
        add("scaled count", COUNT_FRAMES.get(1), "6.5438+0.3 million", "1.3");
        add("scaled count", COUNT_FRAMES.get(1), "6.5438+0.05 million", "1.05");
    }

    private void add(String kind, String frame, String printed, String value) {
        int start = frame.indexOf("%s");
        String text = frame.replace("%s", printed);
        all.add(new Damaged(kind, text, start, start + printed.length(), value));
    }

    private static String lose(String digits, int at, String one) {
        return digits.substring(0, at) + one + digits.substring(at + 1);
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(LocalDate day) {
        int number = day.getDayOfMonth();
        String ending = switch (number % 10) {
            case 1 -> number == 11 ? "th" : "st";
            case 2 -> number == 12 ? "th" : "nd";
            case 3 -> number == 13 ? "th" : "rd";
            default -> "th";
        };
        return number + ending;
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
