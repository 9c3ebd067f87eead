package org.crossfact.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.rules.api.Rule;

/** The house plan: which room may look into which. */
@AnalyzeClasses(packages = "org.crossfact", importOptions = ImportOption.DoNotIncludeTests.class)
class HousePlanTest {

    private static final String CORE = "org.crossfact.core..";
    private static final String RULES = "org.crossfact.rules..";
    private static final String REPORTS = "org.crossfact.reports..";
    private static final String CLI = "org.crossfact.cli..";
    private static final String[] NO_FAMILIES = {
        "org.crossfact.rules.api..",
        "org.crossfact.rules.declared..",
        "org.crossfact.rules.engine..",
        "org.crossfact.rules.proof.."
    };

    /** The rooms of the core, lowest first: each may look into those before it. */
    private static final List<String> CORE_FLOORS = List.of(
            "org.crossfact.core.value..",
            "org.crossfact.core.document..",
            "org.crossfact.core.claim..",
            "org.crossfact.core.finding..");

    @ArchTest
    static void the_plan_saw_the_house(JavaClasses house) {
        Set<String> packages = house.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(house.size()).isGreaterThan(150);
        assertThat(packages)
                .contains(
                        "org.crossfact.core.value",
                        "org.crossfact.core.compare",
                        "org.crossfact.core.extract.damage",
                        "org.crossfact.core.read",
                        "org.crossfact.rules.api",
                        "org.crossfact.rules.engine",
                        "org.crossfact.rules.dates",
                        "org.crossfact.reports.html",
                        "org.crossfact.cli");
    }

    @ArchTest
    static final ArchRule core_looks_at_no_other_module = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(RULES, REPORTS, CLI));

    @ArchTest
    static final ArchRule rules_look_neither_at_reports_nor_at_the_command_line =
            noClasses().that().resideInAPackage(RULES).should().dependOnClassesThat(resideInAnyPackage(REPORTS, CLI));

    @ArchTest
    static final ArchRule reports_see_the_core_without_its_extractors = noClasses()
            .that()
            .resideInAPackage(REPORTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(RULES, CLI, "org.crossfact.core.extract.."));

    @ArchTest
    static final ArchRule rule_families_know_neither_engine_nor_extractors_nor_regular_expressions = noClasses()
            .that()
            .resideInAPackage(RULES)
            .and()
            .resideOutsideOfPackages(NO_FAMILIES)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.crossfact.rules.engine..",
                    "org.crossfact.rules.proof..",
                    "org.crossfact.core.extract..",
                    "java.util.regex.."));

    @ArchTest
    static final ArchRule mutations_know_nothing_of_what_they_test = noClasses()
            .that()
            .resideInAPackage("org.crossfact.rules.proof.mutation..")
            .should()
            .dependOnClassesThat(resideInAPackage(RULES)
                    .and(not(resideInAnyPackage("org.crossfact.rules.engine..", "org.crossfact.rules.proof..")))
                    .or(resideInAnyPackage("org.crossfact.core.lexicon..", "org.crossfact.core.extract..")));

    @ArchTest
    static final ArchRule the_api_of_rules_knows_no_engine = noClasses()
            .that()
            .resideInAPackage("org.crossfact.rules.api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.crossfact.rules.engine..", "org.crossfact.rules.proof..", "org.crossfact.core.extract.."));

    @ArchTest
    static final ArchRule only_the_command_line_touches_files = noClasses()
            .that()
            .resideInAnyPackage(CORE, RULES, REPORTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                    .or(DescribedPredicate.describe("files", HousePlanTest::isFile)));

    @ArchTest
    static final ArchRule nobody_asks_the_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE, RULES, REPORTS, CLI)
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the clock", HousePlanTest::asksTheClock))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe("is a clock", type -> type.isEquivalentTo(Clock.class)));

    @ArchTest
    static final ArchRule natty_has_one_adapter = noClasses()
            .that()
            .doNotHaveSimpleName("NattyPhrases")
            .should()
            .dependOnClassesThat(resideInAPackage("org.natty.."));

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("org.crossfact.(**)").should().beFreeOfCycles();

    @ArchTest
    static void floors_of_the_core_are_kept(JavaClasses house) {
        for (int floor = 0; floor < CORE_FLOORS.size(); floor++) {
            String[] above = CORE_FLOORS.subList(floor + 1, CORE_FLOORS.size()).toArray(String[]::new);
            String[] rest = {
                "org.crossfact.core.lexicon..",
                "org.crossfact.core.measure..",
                "org.crossfact.core.orthography..",
                "org.crossfact.core.compare..",
                "org.crossfact.core.extract..",
                "org.crossfact.core.read.."
            };
            noClasses()
                    .that()
                    .resideInAPackage(CORE_FLOORS.get(floor))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above).or(resideInAnyPackage(rest)))
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule knowledge_of_words_and_units_looks_at_no_claims = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.crossfact.core.lexicon..", "org.crossfact.core.measure..", "org.crossfact.core.orthography..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.crossfact.core.claim..",
                    "org.crossfact.core.finding..",
                    "org.crossfact.core.compare..",
                    "org.crossfact.core.extract..",
                    "org.crossfact.core.read.."));

    @ArchTest
    static final ArchRule comparing_knows_nothing_of_extracting = noClasses()
            .that()
            .resideInAPackage("org.crossfact.core.compare..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.crossfact.core.extract.."));

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule rules_hold_no_state = classes()
            .that()
            .implement(Rule.class)
            .and()
            .resideOutsideOfPackage("org.crossfact.rules.declared..") // records of what a file says
            .should()
            .haveOnlyFinalFields()
            .andShould(HaveOnlyStaticFields.INSTANCE);

    @ArchTest
    static final ArchRule standard_output_belongs_to_the_command_line = noClasses()
            .that(not(resideInAnyPackage(CLI, "org.crossfact.bench..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().equals("java.io") && type.getSimpleName().startsWith("File");
    }

    private static boolean asksTheClock(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time");
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && (call.getName().equals("currentTimeMillis") || call.getName().equals("nanoTime"));
        return now || millis;
    }

    /** A rule may have constants, but nothing that lasts from one subject to the next. */
    private static final class HaveOnlyStaticFields extends com.tngtech.archunit.lang.ArchCondition<JavaClass> {

        static final HaveOnlyStaticFields INSTANCE = new HaveOnlyStaticFields();

        private HaveOnlyStaticFields() {
            super("have only static fields");
        }

        @Override
        public void check(JavaClass rule, com.tngtech.archunit.lang.ConditionEvents events) {
            rule.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(field -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            field, field.getFullName() + " is state")));
        }
    }
}
