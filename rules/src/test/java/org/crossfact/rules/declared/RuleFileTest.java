package org.crossfact.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.finding.Example;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.proof.RuleProof;
import org.crossfact.rules.yaml.YamlFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {

    private static final RuleProof PROOF =
            new RuleProof(rule -> Assembly.checker(List.of(rule), CheckOptions.DEFAULT, "test"));

    private static final String HEAD = """
            severity: warning
            title: House style
            why: Readers expect it.
            message: "{quote}: expected {expected}"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"""
                look-at: {claims: figure, about: council, unit: seat}
                expect: {equal: 45}
                must-flag: ["The council of Norbury has [[47 seats]]."]
                must-not-flag: ["The council of Norbury has 45 seats.", "The stadium of Norbury has 900 seats."]
                """, """
                look-at: {claims: figure, unit: "%"}
                expect: {between: [0, 100]}
                must-flag: ["Turnout rose to [[140 per cent]] in the second round."]
                must-not-flag: ["Turnout rose to 64 per cent in the second round."]
                """, """
                look-at: {claims: date}
                expect: {after: 1850}
                must-flag: ["The society was founded on [[3 May 1750]]."]
                must-not-flag: ["The society was founded on 3 May 1950.", "It met on Monday."]
                """, """
                look-at: {claims: date}
                expect: {before: 2030-01-01}
                must-flag: ["The tunnel opens on [[1 March 2041]]."]
                must-not-flag: ["The tunnel opens on 31 December 2029."]
                """, """
                look-at: {claims: holding, office: mayor of Norbury}
                expect: {one-of: [Anna Kovacs, Peter Lund]}
                must-flag: ["The Mayor of Norbury, [[Jane Doe]], opened the fair."]
                must-not-flag: ["The Mayor of Norbury, Anna Kovacs, opened the fair.", "The Mayor of Ashby, Jane Doe, came."]
                """, """
                look-at: {claims: figure, unit: "%"}
                expect: {adds-up-to: 100}
                must-flag: ["Owners hold [[60 per cent]] and staff [[30 per cent]]."]
                must-not-flag: ["Owners hold 60 per cent and staff 40 per cent.", "Owners hold 60 per cent."]
                """, """
                look-at: {words: [utilise, "in order to"]}
                expect: absent
                suggest: use
                must-flag: [{text: "They [[utilise]] a crane.", repair: "They use a crane."}, "[[In order  to]] win, they ran."]
                must-not-flag: ["They use a crane.", "The order to win came late."]
                """, """
                look-at: {words: [kiev, kyiv]}
                expect: {spelt: Kyiv}
                must-flag: [{text: "He flew to [[Kiev]].", repair: "He flew to Kyiv."}, "He flew to [[KYIV]]."]
                must-not-flag: ["He flew to Kyiv.", "A kievan dish."]
                """, """
                look-at: {words: Harbour Group}
                expect: {present: ["owns this newspaper", "our owner"]}
                must-flag: ["[[Harbour Group]] bought a port. Harbour Group is listed."]
                must-not-flag: ["Harbour Group, which owns this newspaper, bought a port.", "A harbour was bought."]
                """, """
                look-at: {pattern: "CASE-[0-9]{4}"}
                expect: absent
                must-flag: ["See [[CASE-1234]] for more."]
                must-not-flag: ["See case 1234 for more."]
                """, """
                look-at: {claims: figure, about: bridge, unit: EUR}
                expect: {agree: {by: unit, within: 5%}}
                must-flag:
                  - - {source: Post, date: "2024-05-02", text: "The bridge cost [[48 million euros]]."}
                    - {source: Wire, date: "2024-05-02", text: "In all the town paid [[60 million euros]] for the bridge."}
                must-not-flag:
                  - - {source: Post, date: "2024-05-02", text: "The bridge cost 48 million euros."}
                    - {source: Wire, date: "2024-05-02", text: "In all the town paid 49 million euros for the bridge."}
                    - {source: Echo, date: "2024-05-02", text: "In all the town paid 90 million euros for the school."}
                """, """
                look-at: {claims: holding, office: mayor}
                expect: {listed-in: mayors.txt}
                must-flag: ["Mayor [[Jane Doe]] came."]
                must-not-flag: ["Mayor Anna Kovacs came.", "Mayor Kovacs came."]
                """, """
                look-at: {claims: holding, office: mayor of Norbury}
                expect: {agree: {by: office}}
                must-flag:
                  - - {source: Post, date: "2024-05-02", text: "The Mayor of Norbury, [[Jane Doe]], opened the fair."}
                    - {source: Wire, date: "2024-05-02", text: "The Mayor of Norbury, [[Anna Kovacs]], opened the fair."}
                must-not-flag:
                  - - {source: Post, date: "2024-05-02", text: "The Mayor of Norbury, Anna Kovacs, opened the fair."}
                    - {source: Wire, date: "2024-05-02", text: "The Mayor of Norbury, Anna Kovacs, came."}
                """})
    void keepsTheWordOfItsExamples(String body) {
        Rule rule = rule(HEAD + body);
        for (Example example : rule.examples()) {
            assertThat(PROOF.complaints(rule, example)).as("%s", example).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "house.yml:5:1: unknown key 'lok-at' (did you mean 'look-at'?) | lok-at: {words: x}",
                "house.yml:5:19: expected figure, date, holding, mention, found 'figur' (did you mean 'figure'?) | look-at: {claims: figur}",
                "house.yml:5:33: no figure has the unit 'percent'; write '%' | look-at: {claims: figure, unit: percent}",
                "house.yml:5:33: no figure has the unit 'seats'; write 'seat' | look-at: {claims: figure, unit: seats}",
                "house.yml:5:33: no figure has the unit 'hectares'; write 'har' | look-at: {claims: figure, unit: hectares}",
                "house.yml:6:10: unknown key 'equals' (did you mean 'equal'?) | look-at: {claims: figure}\\nexpect: {equals: 3}",
                "house.yml:6:17: expected a number in digits | look-at: {claims: figure}\\nexpect: {equal: three}",
                "house.yml:5:20: not a pattern in the syntax of RE2 | look-at: {pattern: (a)b\\1}\\nexpect: absent",
                "house.yml:5:10: look-at needs either 'claims' or | look-at: {zone: body}\\nexpect: absent",
                "house.yml:5:10: 'unit' narrows figures | look-at: {claims: date, unit: m}\\nexpect: absent",
                "bad.csv:1: | look-at: {claims: holding}\\nexpect: {attested-in: bad.csv}",
                "house.yml:6:23: 'attested-in' is for claims of kind holding | look-at: {claims: date}\\nexpect: {attested-in: bad.csv}",
                "house.yml:6:21: there is no file 'x.txt' beside the rule | look-at: {claims: mention}\\nexpect: {listed-in: x.txt}"
            })
    void tellsFileLineAndColumnOfAMistake(String complaint, String body) {
        String examples = "\nmust-flag: ['[[a]]']\nmust-not-flag: [b]\n";
        assertThatThrownBy(() -> rule(HEAD + body.replace("\\n", "\n") + examples))
                .isInstanceOf(YamlFault.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void refusesExamplesThatProveNothing() {
        String look = HEAD + "look-at: {words: x}\nexpect: absent\n";
        assertThatThrownBy(() -> rule(look + "must-flag: ['an [[x]]']\n"))
                .hasMessageContaining("'must-not-flag' has none");
        assertThatThrownBy(() -> rule(look + "must-flag: ['an x']\n")).hasMessageContaining("put [[ ]] around");
        assertThatThrownBy(() -> rule(look + "must-flag: ['an [[]] x']\n"))
                .hasMessageContaining("no words stand between");
        assertThatThrownBy(() -> rule(look + "must-flag: ['an [[x']\n")).hasMessageContaining("is not closed");
    }

    @Test
    void noTextBreaksTheReader() {
        Stream.of("", "\u0000", "a: [", "- - -", "&a [*a]", "? ? ?", "rule", "[[", "\ud800", "look-at: {words: '!'}")
                .forEach(text -> assertThatThrownBy(() -> rule(text)).isInstanceOf(YamlFault.class));
    }

    private static Rule rule(String yaml) {
        Map<String, String> beside = Map.of("mayors.txt", "# mayors\nAnna Kovacs\n", "bad.csv", "person,rank\n");
        return RuleFile.parse(
                "house.yml", "house", "rule", yaml, name -> Optional.ofNullable(beside.get(name)), List.of());
    }
}
