package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What authors of packs rest on does not change by accident. */
class RuleApiTest {

    private static final Path SURFACE = Path.of("src/test/resources/org/crossfact/cli/rule-api.txt");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Test
    void theSurfaceIsWhatIsWrittenDown() throws IOException {
        List<String> surface = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.crossfact.rules.api")
                        .stream()
                        .filter(type -> isPublic(type))
                        .flatMap(RuleApiTest::lines)
                        .sorted()
                        .toList();
        if (Boolean.getBoolean("update")) {
            Files.write(SURFACE, surface);
        }

        assertThat(surface)
                .as("what goes or changes needs a new RulePack.API; what is added has a default. Then: -Dupdate=true")
                .isEqualTo(Files.readAllLines(SURFACE));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnonymousClass();
    }

    private static Stream<String> lines(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !OF_EVERY_OBJECT.contains(member.getName()))
                .map(RuleApiTest::line);
    }

    private static String line(JavaMember member) {
        String result = member instanceof JavaMethod method
                ? ": " + method.getRawReturnType().getSimpleName()
                : "";
        return member.getDescription().replaceAll("[<>]|\\b([a-z]+\\.)+(?=[A-Z])", "") + result;
    }
}
