package org.crossfact.core.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's word that a finding need not stop a build.
 *
 * @param verdict what was decided
 * @param reason why, in the words of whoever decided; empty when it was not said
 * @param origin in what kind of place it is written
 * @param place that place: a file, with line and column where they help
 */
public record Decision(Verdict verdict, String reason, Origin origin, String place) {

    /** What was decided. */
    public enum Verdict {
        /** It is a defect, known and to be mended some day. */
        ACCEPTED,
        /** It is a defect that stays. */
        WONT_FIX,
        /** It is no defect. */
        FALSE_POSITIVE,
        /** A rule or place was silenced as a whole. */
        SUPPRESSED;

        /** The name in files and on screen. */
        public String label() {
            return labelOf(this);
        }

        public static Optional<Verdict> of(String label) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.label().equals(label))
                    .findFirst();
        }
    }

    /** Where decisions are written. */
    public enum Origin {
        BASELINE,
        CONFIGURATION,
        SIDECAR,
        INLINE;

        /** The name in files and on screen. */
        public String label() {
            return labelOf(this);
        }
    }

    private static String labelOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
