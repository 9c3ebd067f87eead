package org.crossfact.core.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.people.office.Holdings;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.PersonName;

/**
 * Reads terms of office from comma-separated values: a line with the names of the columns, then one term a line; lines that
 * begin with {@code #} and empty lines say nothing. Needed are {@code person}, {@code role} and {@code from}; dates are
 * years, months or days; a term without {@code to} needs {@code asOf}, the day up to which it is known to go on.
 */
public final class ReferenceFile {

    private final String file;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private ReferenceFile(String file) {
        this.file = file;
    }

    /**
     * The terms that a file tells.
     *
     * @param file how the file is called in reports and complaints
     * @param text all of it
     * @throws BadReferenceException at the first line that cannot be used
     */
    public static List<Term> read(String file, String text) throws BadReferenceException {
        ReferenceFile reader = new ReferenceFile(file);
        List<Term> terms = new ArrayList<>();
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line++;
            String words = text.substring(start, end).stripTrailing();
            if (!words.isBlank() && words.charAt(0) != '#') {
                CsvRow row = CsvRow.of(file, line, start, words);
                if (reader.places.isEmpty()) {
                    reader.readHead(row);
                } else {
                    terms.add(reader.term(row));
                }
            }
            start = end + 1;
        }
        if (reader.places.isEmpty()) {
            throw new BadReferenceException(file, 1, 1, "no line with the names of the columns; write " + known());
        }
        return List.copyOf(terms);
    }

    private static String known() {
        return Arrays.stream(Column.values()).map(Column::label).collect(Collectors.joining(","));
    }

    private void readHead(CsvRow row) throws BadReferenceException {
        for (int i = 0; i < row.values().size(); i++) {
            String label = row.values().get(i);
            Optional<Column> column = Column.named(label);
            if (column.isEmpty()) {
                throw row.error(i, "unknown column '" + label + "'; known: " + known());
            }
            if (places.put(column.get(), i) != null) {
                throw row.error(i, "the column '" + label + "' stands here twice");
            }
        }
        for (Column needed : Column.NEEDED) {
            if (!places.containsKey(needed)) {
                throw row.error(0, "the column '" + needed.label() + "' is missing");
            }
        }
    }

    private Term term(CsvRow row) throws BadReferenceException {
        if (row.values().size() > places.size()) {
            throw row.error(places.size(), "more values than columns; put a value with a comma in quotation marks");
        }
        for (Column needed : Column.NEEDED) {
            if (value(row, needed).isEmpty()) {
                throw error(row, needed, "'" + needed.label() + "' is empty");
            }
        }
        LocalDate from = date(row, Column.FROM).flatMap(PartialDate::latest).orElseThrow();
        Optional<PartialDate> to = date(row, Column.TO);
        Optional<LocalDate> end = to.isPresent()
                ? to.flatMap(PartialDate::earliest)
                : date(row, Column.AS_OF).flatMap(PartialDate::earliest);
        if (end.isEmpty()) {
            throw error(row, Column.TO, "a term without 'to' needs 'asOf', the day up to which it is known to go on");
        }
        LocalDate first = date(row, Column.FROM).flatMap(PartialDate::earliest).orElseThrow();
        LocalDate last = to.flatMap(PartialDate::latest).orElse(end.get());
        if (last.isBefore(first)) {
            throw error(row, to.isPresent() ? Column.TO : Column.AS_OF, "the term would end before it begins");
        }
        return new Term(statement(row), names(row), first, from, end.get(), last, to.isEmpty());
    }

    private Statement<Holding> statement(CsvRow row) {
        String body = Stream.of(Column.COUNTRY, Column.BODY)
                .map(column -> value(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Holding holding = Holdings.of(value(row, Column.PERSON), value(row, Column.ROLE), body);
        ArticleKey key = new ArticleKey(file);
        Claim<Holding> claim = new Claim<>(
                key,
                new Span(row.start(), row.start() + row.text().length()),
                row.text(),
                Kinds.HOLDING,
                Zone.BODY,
                "reference/row",
                Subject.NONE,
                Optional.empty(),
                "",
                Modality.ASSERTED,
                List.of(Reading.printed(holding)),
                Optional.empty());
        String source = value(row, Column.SOURCE);
        return new Statement<>(
                claim, new Provenance(key, file, source.isEmpty() ? file : source, Optional.empty(), "", 0, file, ""));
    }

    /** The name and the other names of the person. */
    private List<PersonName> names(CsvRow row) {
        return Stream.concat(
                        Stream.of(value(row, Column.PERSON)),
                        Arrays.stream(value(row, Column.ALIASES).split(";", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Holdings::person)
                .toList();
    }

    private Optional<PartialDate> date(CsvRow row, Column column) throws BadReferenceException {
        String text = value(row, column);
        Optional<PartialDate> date =
                PartialDate.parse(text).filter(known -> known.earliest().isPresent());
        if (!text.isEmpty() && date.isEmpty()) {
            throw error(row, column, "expected a date such as 2021-10-04, 2021-10 or 2021, found '" + text + "'");
        }
        return date;
    }

    private String value(CsvRow row, Column column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.values().size() ? row.values().get(place) : "";
    }

    private BadReferenceException error(CsvRow row, Column column, String sentence) {
        return row.error(places.getOrDefault(column, 0), sentence);
    }
}
