package org.crossfact.core.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that a reference file may have, in any order. */
enum Column {
    PERSON("person"),
    ROLE("role"),
    BODY("body"),
    COUNTRY("country"),
    FROM("from"),
    TO("to"),
    AS_OF("asOf"),
    ALIASES("aliases"),
    SOURCE("source");

    static final List<Column> NEEDED = List.of(PERSON, ROLE, FROM);

    private final String label;

    Column(String label) {
        this.label = label;
    }

    /** The name in files. */
    String label() {
        return label;
    }

    static Optional<Column> named(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label.equals(label))
                .findFirst();
    }
}
