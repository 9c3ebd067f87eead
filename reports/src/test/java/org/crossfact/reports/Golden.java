package org.crossfact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what is written with a kept file; {@code mvn test -Dupdate} keeps what is written. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/crossfact/reports/golden");

    private Golden() {}

    static void compare(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertThat(written)
                .as("%s; if the change is wanted: mvn test -Dupdate", file)
                .isEqualTo(Files.readString(file));
    }
}
