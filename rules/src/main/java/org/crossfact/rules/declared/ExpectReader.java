package org.crossfact.rules.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.DateComparer;
import org.crossfact.core.compare.FigureComparer;
import org.crossfact.core.compare.HoldingComparer;
import org.crossfact.core.compare.MentionComparer;
import org.crossfact.core.reference.BadReferenceException;
import org.crossfact.core.reference.ReferenceFile;
import org.crossfact.core.reference.References;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.DateValue;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.yaml.YamlFault;
import org.crossfact.rules.yaml.YamlPart;

/** Makes a rule of what its file expects of what it looks at. */
final class ExpectReader {

    private static final List<String> OF_WORDS = List.of("spelt", "present");
    private static final List<String> OF_CLAIMS = List.of(
            "equal",
            "one-of",
            "listed-in",
            "attested-in",
            "between",
            "before",
            "after",
            "spelt",
            "adds-up-to",
            "agree");
    private static final String ABSENT = "absent";

    private final Declaration declaration;
    private final LookAt lookAt;
    private final Function<String, Optional<String>> beside;

    ExpectReader(Declaration declaration, LookAt lookAt, Function<String, Optional<String>> beside) {
        this.declaration = declaration;
        this.lookAt = lookAt;
        this.beside = beside;
    }

    Rule rule(YamlPart expect) {
        if (lookAt.words().isPresent()) {
            return new WordRule(declaration, lookAt.words().get(), lookAt.place(), ofWords(expect));
        }
        Kind<?> kind = lookAt.claims().orElseThrow();
        return switch (kind.name()) {
            case "figure" -> ofClaims(expect, Kinds.FIGURE, new FigureComparer()::compare);
            case "date" -> ofClaims(expect, Kinds.DATE, new DateComparer()::compare);
            case "holding" -> ofClaims(expect, Kinds.HOLDING, new HoldingComparer()::compare);
            case "mention" -> ofClaims(expect, Kinds.MENTION, new MentionComparer()::compare);
            default -> ofWritten(expect, kind);
        };
    }

    /** Of the kinds of packs nothing is known but how their values are written. */
    private <V> Rule ofWritten(YamlPart expect, Kind<V> kind) {
        return ofClaims(
                expect,
                kind,
                (one, other) -> kind.codec().text(one).equals(kind.codec().text(other))
                        ? Comparison.same()
                        : Comparison.different());
    }

    private static TextExpectation ofWords(YamlPart expect) {
        if (expect.isText()) {
            expect.oneOf(List.of(ABSENT));
            return new TextExpectation.Absent();
        }
        YamlPart.Field field = single(expect, OF_WORDS);
        return field.key().equals("spelt")
                ? new TextExpectation.Spelt(field.value().texts())
                : new TextExpectation.Accompanied(LookAt.phrases(field.value()));
    }

    private <V> Rule ofClaims(YamlPart expect, Kind<V> kind, BiFunction<V, V, Comparison> comparer) {
        Selection<V> selection = lookAt.selecting(kind);
        if (expect.isText()) {
            expect.oneOf(List.of(ABSENT));
            return new ClaimRule<>(declaration, selection, Expected.nothing());
        }
        YamlPart.Field field = single(expect, OF_CLAIMS);
        return switch (field.key()) {
            case "agree" -> agreement(field.value(), selection, comparer);
            case "adds-up-to" -> {
                refuseUnless(Kinds.FIGURE, field);
                yield new SumRule(
                        declaration,
                        lookAt.selecting(Kinds.FIGURE),
                        field.value().number(),
                        BigDecimal.ZERO);
            }
            case "attested-in" -> {
                refuseUnless(Kinds.HOLDING, field);
                yield new AttestedRule(declaration, lookAt.selecting(Kinds.HOLDING), references(field.value()));
            }
            default -> new ClaimRule<>(declaration, selection, expected(field));
        };
    }

    private Expected expected(YamlPart.Field field) {
        YamlPart value = field.value();
        return switch (field.key()) {
            case "equal", "one-of" -> oneOf(value.oneOrMore());
            case "listed-in" -> oneOf(lines(value));
            case "spelt" -> Expected.spelt(value.texts());
            case "between" -> between(field);
            case "before" -> {
                refuseUnless(Kinds.DATE, field);
                yield Expected.dated(
                        "before " + value.text(),
                        Optional.empty(),
                        date(value).earliest().map(day -> day.minusDays(1)));
            }
            default -> {
                refuseUnless(Kinds.DATE, field);
                yield Expected.dated(
                        "after " + value.text(), date(value).latest().map(day -> day.plusDays(1)), Optional.empty());
            }
        };
    }

    private Expected oneOf(List<YamlPart> values) {
        Kind<?> kind = lookAt.claims().orElseThrow();
        return switch (kind.name()) {
            case "figure" ->
                Expected.amounts(values.stream().map(YamlPart::number).toList());
            case "date" ->
                Expected.dates(values.stream().map(ExpectReader::date).toList());
            case "holding", "mention" ->
                Expected.persons(values.stream().map(YamlPart::text).toList(), lookAt.looksAt(Kinds.HOLDING));
            default ->
                Expected.written(kind, values.stream().map(YamlPart::text).toList());
        };
    }

    private Expected between(YamlPart.Field field) {
        List<YamlPart> ends = field.value().items();
        if (ends.size() != 2) {
            throw field.value().fault("expected two values, as in 'between: [1, 10]'");
        }
        if (lookAt.looksAt(Kinds.FIGURE)) {
            return Expected.between(ends.get(0).number(), ends.get(1).number());
        }
        refuseUnless(Kinds.DATE, field);
        Optional<LocalDate> first = date(ends.get(0)).earliest();
        return Expected.dated(
                ends.get(0).text() + " to " + ends.get(1).text(),
                first,
                date(ends.get(1)).latest());
    }

    private <V> Rule agreement(YamlPart agree, Selection<V> selection, BiFunction<V, V, Comparison> comparer) {
        List<KeyPart> key = List.of();
        BigDecimal tolerance = BigDecimal.ZERO;
        for (YamlPart.Field field : agree.fields(List.of("by", "within"))) {
            if (field.key().equals("by")) {
                key = field.value().oneOrMore().stream()
                        .map(part -> KeyPart.labelled(part.oneOf(KeyPart.labels())))
                        .toList();
            } else {
                refuseUnless(Kinds.FIGURE, field);
                tolerance = share(field.value());
            }
        }
        return new AgreementRule<>(declaration, selection, key, comparer, tolerance);
    }

    private static BigDecimal share(YamlPart value) {
        String text = value.text();
        try {
            if (text.endsWith("%")) {
                return new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2);
            }
        } catch (NumberFormatException noNumber) {
            throw value.fault("expected a part of the value such as 5%, found '" + text + "'");
        }
        throw value.fault("expected a part of the value such as 5%, found '" + text + "'");
    }

    /** The terms of office in a file beside the rule. */
    private References references(YamlPart name) {
        try {
            return new References(ReferenceFile.read(name.text(), content(name)));
        } catch (BadReferenceException broken) {
            throw new YamlFault(String.valueOf(broken.getMessage()));
        }
    }

    private String content(YamlPart name) {
        return beside.apply(name.text())
                .orElseThrow(() -> name.fault("there is no file '" + name.text() + "' beside the rule"));
    }

    /** The entries of a list in a file beside the rule: one a line, {@code #} begins a comment. */
    private List<YamlPart> lines(YamlPart name) {
        String list = Stream.of(content(name).split("\\R", 0))
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> "- '" + line.replace("'", "''") + "'\n")
                .reduce("", String::concat);
        if (list.isEmpty()) {
            throw name.fault("the file '" + name.text() + "' lists nothing");
        }
        return YamlPart.parseWhole(name.text(), list).items();
    }

    private void refuseUnless(Kind<?> kind, YamlPart.Field field) {
        if (!lookAt.looksAt(kind)) {
            throw field.value().fault("'" + field.key() + "' is for claims of kind " + kind.name());
        }
    }

    private static DateValue date(YamlPart value) {
        return DateValue.parse(value.text())
                .orElseThrow(() -> value.fault(
                        "expected a date such as 2023-07-27, 2023-07 or 2023, found '" + value.text() + "'"));
    }

    private static YamlPart.Field single(YamlPart expect, List<String> known) {
        List<YamlPart.Field> fields = expect.fields(known);
        if (fields.size() != 1) {
            throw expect.fault("expected one of " + ABSENT + ", " + String.join(", ", known));
        }
        return fields.get(0);
    }
}
