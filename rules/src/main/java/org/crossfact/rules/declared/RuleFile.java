package org.crossfact.rules.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.yaml.ExampleFile;
import org.crossfact.rules.yaml.YamlFault;
import org.crossfact.rules.yaml.YamlPart;

/** Reads a rule from its YAML file: its folder is the family, the name of the file the rest of its id. */
public final class RuleFile {

    /** How the name of a rule file ends. */
    public static final String ENDING = ".yml";

    private static final List<String> KEYS = List.of(
            "formerly",
            "severity",
            "title",
            "why",
            "may-be-wrong",
            "look-at",
            "expect",
            "message",
            "suggest",
            "must-flag",
            "must-not-flag",
            "known-miss");

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ID = Pattern.compile(NAME + "/" + NAME);

    private final YamlPart whole;
    private final String id;
    private final List<Example> examples = new ArrayList<>();
    private List<String> formerly = List.of();
    private Optional<YamlPart> severity = Optional.empty();
    private Optional<YamlPart> title = Optional.empty();
    private Optional<YamlPart> why = Optional.empty();
    private Optional<YamlPart> mayBeWrong = Optional.empty();
    private Optional<YamlPart> lookAt = Optional.empty();
    private Optional<YamlPart> expect = Optional.empty();
    private Optional<YamlPart> message = Optional.empty();
    private Optional<YamlPart> suggest = Optional.empty();

    private RuleFile(YamlPart whole, String id) {
        this.whole = whole;
        this.id = id;
    }

    /**
     * Reads a rule.
     *
     * @param path the name of the file, for complaints
     * @param family the name of its folder
     * @param name its own name without ending
     * @param beside the text of a file in the same folder; empty when there is none
     * @param kinds the kinds of claims that packs bring
     * @throws YamlFault with file, line, column and what was expected, when it is no rule
     */
    public static Rule parse(
            String path,
            String family,
            String name,
            String yaml,
            Function<String, Optional<String>> beside,
            List<Kind<?>> kinds) {
        for (String part : List.of(family, name)) {
            if (!NAME.matcher(part).matches()) {
                throw new YamlFault(path + ": a rule is called after folder and file, in small letters, digits and"
                        + " hyphens, as in house/council-seats" + ENDING + "; rename '" + part + "'");
            }
        }
        RuleFile file = new RuleFile(YamlPart.parseWhole(path, yaml), family + "/" + name);
        file.whole.fields(KEYS).forEach(file::take);
        LookAt lookAt = LookAt.of(file.needed(file.lookAt, "look-at"), kinds);
        Declaration declaration = file.declaration();
        return new ExpectReader(declaration, lookAt, beside).rule(file.needed(file.expect, "expect"));
    }

    private void take(YamlPart.Field field) {
        Optional<YamlPart> value = Optional.of(field.value());
        switch (field.key()) {
            case "formerly" -> formerly = names(field.value());
            case "severity" -> severity = value;
            case "title" -> title = value;
            case "why" -> why = value;
            case "may-be-wrong" -> mayBeWrong = value;
            case "look-at" -> lookAt = value;
            case "expect" -> expect = value;
            case "message" -> message = value;
            case "suggest" -> suggest = value;
            default -> examples.addAll(ExampleFile.examples(field));
        }
    }

    private Declaration declaration() {
        for (Expectation kind : List.of(Expectation.MUST_FLAG, Expectation.MUST_NOT_FLAG)) {
            if (examples.stream().noneMatch(example -> example.expectation() == kind)) {
                String key = kind == Expectation.MUST_FLAG ? "must-flag" : "must-not-flag";
                throw whole.fault("a rule needs examples of both kinds; '" + key + "' has none");
            }
        }
        RuleCard card = RuleCard.of(
                        id,
                        Severity.valueOf(
                                needed(severity, "severity").oneOf(SEVERITIES).toUpperCase(Locale.ROOT)),
                        needed(title, "title").text(),
                        needed(why, "why").text(),
                        mayBeWrong.map(YamlPart::text).orElse(""))
                .formerly(formerly);
        return new Declaration(
                whole.file(), card, examples, Wording.of(needed(message, "message")), suggest.map(Wording::of));
    }

    private static List<String> names(YamlPart formerly) {
        for (YamlPart name : formerly.oneOrMore()) {
            if (!ID.matcher(name.text()).matches()) {
                throw name.fault(
                        "expected the id that the rule had, as in house/council-seats, found '" + name.text() + "'");
            }
        }
        return formerly.oneOrMore().stream().map(YamlPart::text).toList();
    }

    private YamlPart needed(Optional<YamlPart> part, String key) {
        return part.orElseThrow(() -> whole.fault("a rule needs '" + key + "'"));
    }
}
