package org.crossfact.core.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The reference pack in the jar: heads of government, ministers and other single holders of some states, up to 2022. */
public final class ShippedReferences {

    private static final String FILE = "office-holders.csv";

    private ShippedReferences() {}

    private static final class Held {
        private static final List<Term> TERMS = load();
    }

    /** Its terms; they are read when they are first asked for. */
    public static List<Term> terms() {
        return Held.TERMS;
    }

    private static List<Term> load() {
        try (InputStream file = Objects.requireNonNull(ShippedReferences.class.getResourceAsStream(FILE), FILE)) {
            return ReferenceFile.read(FILE, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (BadReferenceException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
