package org.crossfact.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfact.cli.output.Colour;
import org.crossfact.cli.output.HtmlLayout;
import org.crossfact.cli.pack.FirstRule;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Decision.Verdict;
import org.crossfact.core.lexicon.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words and days of options in one way for all commands, and says what was expected when one is neither. */
public final class OptionWords {

    /** What a shell proposes for a confidence. */
    public static final class Confidences implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(EnumSet.allOf(Confidence.class)).iterator();
        }
    }

    /** What a shell proposes for the state of a finding. */
    public static final class States implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(DECIDED).iterator();
        }
    }

    private static final Set<Verdict> DECIDED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Verdict.SUPPRESSED)));

    private OptionWords() {}

    /** Teaches a command line and its subcommands to read them. */
    public static void teach(CommandLine line) {
        line.registerConverter(LocalDate.class, OptionWords::day);
        teach(line, FailOn.class, EnumSet.allOf(FailOn.class));
        teach(line, Stories.class, EnumSet.allOf(Stories.class));
        teach(line, Confidence.class, EnumSet.allOf(Confidence.class));
        teach(line, Colour.class, EnumSet.allOf(Colour.class));
        teach(line, HtmlLayout.class, EnumSet.allOf(HtmlLayout.class));
        teach(line, FirstRule.class, EnumSet.allOf(FirstRule.class));
        teach(line, Verdict.class, DECIDED);
    }

    private static <E extends Enum<E>> void teach(CommandLine line, Class<E> kind, Set<E> values) {
        List<String> words = words(values);
        line.registerConverter(
                kind,
                written -> values.stream()
                        .filter(value -> word(value).equalsIgnoreCase(written))
                        .findFirst()
                        .orElseThrow(() -> wrong(listed(words), written, DidYouMean.hint(written, words))));
    }

    private static List<String> words(Set<? extends Enum<?>> values) {
        return values.stream().map(OptionWords::word).toList();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw wrong("a day such as 2026-12-31", written, "");
        }
    }

    private static TypeConversionException wrong(String expected, String found, String hint) {
        return new TypeConversionException("expected " + expected + ", found '" + found + "'" + hint);
    }

    /** How a value is written on a command line. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
