package org.crossfact.reports.quote;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;

/** The row of a table that articles are held against, as people read it: its fields, without those that are empty. */
final class ReferenceRow {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv");
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"|[^,\\t\"]+");
    private static final String BETWEEN = " \u00b7 ";

    private ReferenceRow() {}

    /** The quoted words of an article as they are, those of a table field by field. */
    static String words(Evidence evidence) {
        String file = evidence.article().path().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().noneMatch(file::endsWith)
                ? evidence.quote()
                : FIELD.matcher(evidence.quote())
                        .results()
                        .map(ReferenceRow::field)
                        .map(SpokenDates::in)
                        .collect(Collectors.joining(BETWEEN));
    }

    private static String field(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1).replace("\"\"", "\"");
    }
}
