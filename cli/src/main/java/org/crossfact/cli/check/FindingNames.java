package org.crossfact.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Finding;

/** Finds findings by what people type of their ids. */
public final class FindingNames {

    private static final int SHORTEST = 4;

    private FindingNames() {}

    /** The one finding whose id begins so. */
    public static Finding find(String beginning, List<Finding> findings) {
        if (beginning.length() < SHORTEST) {
            throw new UserError("'" + beginning + "' is too short; give at least " + SHORTEST + " signs of the id");
        }
        List<Finding> found = findings.stream()
                .filter(finding -> finding.id().startsWith(beginning))
                .toList();
        if (found.isEmpty()) {
            throw new UserError(
                    "no finding has the id '" + beginning + "' in these articles; 'crossfact check' shows the ids");
        }
        if (found.size() > 1) {
            throw new UserError("'" + beginning + "' begins several ids: "
                    + found.stream().map(Finding::id).collect(Collectors.joining(", ")) + "; give more of the one");
        }
        return found.get(0);
    }
}
