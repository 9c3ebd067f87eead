package org.crossfact.reports.sarif;

/** For whom SARIF is written. */
public enum SarifProfile {
    /** For viewers and archives: every finding. */
    FULL("sarif", Integer.MAX_VALUE, Integer.MAX_VALUE),

    /** For GitHub code scanning, within the limits that its documentation states for uploads. */
    GITHUB("sarif-github", 5_000, 100);

    private final String format;
    private final int mostResults;
    private final int mostLocations;

    SarifProfile(String format, int mostResults, int mostLocations) {
        this.format = format;
        this.mostResults = mostResults;
        this.mostLocations = mostLocations;
    }

    /** The name of the format in {@code -o format=FILE}. */
    public String format() {
        return format;
    }

    /** How many results are written at most; the worst are. */
    int mostResults() {
        return mostResults;
    }

    /** How many other places a result tells at most. */
    int mostLocations() {
        return mostLocations;
    }
}
