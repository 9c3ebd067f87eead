package org.crossfact.bench.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.DateValue;

/** What a finding offers for the words it finds fault with, held against the right words. */
public final class Offer {

    private static final Pattern DIGIT_GROUPS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Offer() {}

    /** The values of the readings, best first. */
    public static List<String> readings(Finding finding) {
        return finding.judgement().readings().stream()
                .map(OfferedReading::value)
                .toList();
    }

    /** Readings, values and suggestions. */
    public static List<String> all(Finding finding) {
        Judgement judgement = finding.judgement();
        Stream<String> suggestions = judgement.suggestions().stream()
                .flatMap(suggestion -> Stream.concat(
                        Stream.of(suggestion.text()),
                        suggestion.replacement().stream().map(replacement -> replacement.with())));
        Stream<String> values = judgement.values().stream().map(SupportedValue::value);
        return Stream.of(readings(finding).stream(), values, suggestions)
                .flatMap(one -> one)
                .toList();
    }

    /** Whether one of {@code offers} is {@code correction}: as a date part by part, else in its words. */
    public static boolean contains(List<String> offers, String correction) {
        return Stream.of(correction.split(" / "))
                .anyMatch(one -> offers.stream().anyMatch(offer -> says(offer, one)));
    }

    private static boolean says(String offer, String correction) {
        String wanted = edtf(correction).orElse("");
        String said = edtf(offer).orElse("");
        boolean bothAreDates = !wanted.isEmpty() && !said.isEmpty();
        return bothAreDates
                ? SameDate.covers(wanted, said, SameDate.Year.NEEDED)
                : saysInWords(words(offer), words(correction));
    }

    private static boolean saysInWords(String offer, String correction) {
        boolean figure = DIGIT.matcher(offer).find() && correction.contains(offer);
        return offer.equals(correction) || offer.contains(correction) || figure;
    }

    private static Optional<String> edtf(String words) {
        return DateValue.parse(words).map(DateValue::edtf).or(() -> WrittenDate.edtf(words));
    }

    /** Words in lower case between single spaces. */
    private static String words(String text) {
        String plain = DIGIT_GROUPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return " " + NO_WORD.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
