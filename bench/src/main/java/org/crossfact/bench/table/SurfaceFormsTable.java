package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/** Forms in which pages name known persons: linked to the person, perhaps as a misreading, or taken for somebody else. */
public final class SurfaceFormsTable implements Table {

    @Override
    public String section() {
        return "surface-forms";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        NameComparer comparer = new NameComparer();
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("surface-forms/names.jsonl")) {
            String person = row.path("person").asText();
            String surface = row.path("surface").asText();
            Comparison answer = comparer.compare(PersonNames.parse(person), PersonNames.parse(surface));
            boolean linked = answer.agreement() == Agreement.SAME || answer.agreement() == Agreement.COMPATIBLE;
            tally.add("linked by the name alone", linked);
            tally.add("linked as a misreading", linked && answer.reason() == Reason.MISREAD);
            tally.add("of one surname: an office tells", answer.agreement() == Agreement.DIFFERENT);
            if (!linked) {
                missed.add(person + " <> " + surface + " called " + answer.agreement() + ": "
                        + row.path("mechanism").asText());
            }
        }
        return new Result(tally.scores(), missed);
    }
}
