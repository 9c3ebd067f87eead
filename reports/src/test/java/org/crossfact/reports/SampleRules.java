package org.crossfact.reports;

import java.util.List;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** The cards of the rules in the sample report. */
final class SampleRules {

    static final RuleCard GARBLED = RuleCard.of(
                    "dates/garbled",
                    Severity.ERROR,
                    "A digit was lost by a machine",
                    "Machine translation and text extraction replace the digit 1 by a placeholder. Readers see nonsense, or"
                            + " worse, a wrong year.",
                    "Serial numbers may look alike. The rule speaks only of numbers that stand where a date stands.")
            .withExamples(List.of(
                    new Example(
                            Expectation.MUST_FLAG,
                            List.of(new Example.Text(
                                    "", "", "[[2065438+In March 2005]], Japan took part in the exercise."))),
                    new Example(
                            Expectation.MUST_NOT_FLAG,
                            List.of(new Example.Text("", "", "The serial number is 65438."))),
                    new Example(
                            Expectation.KNOWN_MISS,
                            List.of(new Example.Text("Northern Wire", "2024-06-28", "It began in [[20-65438]].")))));

    static final RuleCard ORDER = RuleCard.of(
            "dates/out-of-order",
            Severity.WARNING,
            "The parts of a date stand in an order that no style has",
            "A reader stumbles over it.",
            "A list of numbers after a month may look like a date.");

    static final RuleCard IMPOSSIBLE = RuleCard.of(
            "dates/impossible", Severity.ERROR, "No calendar has this date", "One of its parts is wrong.", "");

    static final RuleCard SPLIT = RuleCard.of(
            "dates/split-number",
            Severity.NOTE,
            "A number was cut in two",
            "“20 14” is read as two numbers.",
            "Two numbers may stand side by side in a table.");

    static final RuleCard WEEKDAY = RuleCard.of(
            "dates/weekday-matches-date",
            Severity.WARNING,
            "The weekday does not match the date",
            "Either the weekday or the date is wrong, and a reader may miss the event.",
            "The author may mean another calendar.");

    static final RuleCard GIVEN_NAME = RuleCard.of(
            "people/given-name-agrees",
            Severity.ERROR,
            "Sources give the holder of an office different given names",
            "One of them has taken the name from somewhere else.",
            "Two persons of one family may have held the office one after the other, and a person may be known by two names.");

    static final RuleCard FIGURES = RuleCard.of(
            "figures/sources-agree",
            Severity.ERROR,
            "Sources give different figures | for the same thing",
            "One of them is wrong or out of date.",
            "");

    static final RuleCard GLUED = RuleCard.of(
            "text/glued-words", Severity.WARNING, "Words without the space between them", "A reader stumbles.", "");

    static final RuleCard REPEATED = RuleCard.of(
            "text/repeated-text", Severity.NOTE, "Text that is given again", "A page was copied twice.", "");

    static final RuleCard INVISIBLE = RuleCard.of(
            "text/invisible-characters",
            Severity.NOTE,
            "Characters that cannot be seen",
            "A search for the word does not find it.",
            "");

    static final List<RuleCard> CARDS =
            List.of(GARBLED, IMPOSSIBLE, ORDER, SPLIT, WEEKDAY, FIGURES, GIVEN_NAME, GLUED, INVISIBLE, REPEATED);

    private SampleRules() {}
}
