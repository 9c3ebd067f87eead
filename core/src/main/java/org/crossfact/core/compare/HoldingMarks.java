package org.crossfact.core.compare;

/** Marks by which the subject of a holding tells what its value has no field for. */
public final class HoldingMarks {

    /** {@code Subject.status} of a holding that is told of the time of its sentence: "then", "at the time". */
    public static final String THEN = "then";

    /** The recogniser that reads an office out of a statement; only there does the mood of the sentence bear on it. */
    public static final String STATED_BY = "people/office-by-verb";

    private HoldingMarks() {}
}
