package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.PersonNames;
import org.crossfact.core.extract.people.person.HonorificName;
import org.crossfact.core.value.PersonName;

/** Finds the names that stand behind a title, in office or not, together with it: "Mr. Erik Holm". */
public final class NamesWithTitle implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> all = new ArrayList<>(finds);
        for (Find<?> find : finds) {
            if (PersonFinds.person(find).isPresent()) {
                HonorificName.before(scan, find.from())
                        .map(title -> titled(scan, title, find))
                        .ifPresent(all::add);
            }
        }
        if (all.size() > finds.size()) {
            all.sort(Comparator.comparingInt(Find::from));
        }
        return all;
    }

    private static Find<PersonName> titled(Scan scan, int title, Find<?> find) {
        PersonName name = PersonNames.parse(scan.text(title, find.to()));
        return Find.printed(Kinds.TITLED, title, find.to(), find.recogniser(), name);
    }
}
