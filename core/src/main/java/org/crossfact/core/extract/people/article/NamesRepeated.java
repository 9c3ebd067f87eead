package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PersonName;

/** Finds the names in full of an article's persons where no recogniser reads them: in headlines, captions, lines in capitals. */
public final class NamesRepeated implements Refiner {

    private static final String NAME = "people/name-again";

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Map<String, List<Find<?>>> byFirstWord = new HashMap<>();
        BitSet taken = new BitSet(scan.size());
        for (Find<?> find : finds) {
            taken.set(find.from(), find.to());
            if (find.length() > 1 && PersonFinds.person(find).isPresent()) {
                byFirstWord
                        .computeIfAbsent(scan.token(find.from()).lower(), unseen -> new ArrayList<>(1))
                        .add(find);
            }
        }
        List<Find<?>> again = new ArrayList<>();
        for (int at = taken.nextClearBit(0); at < scan.size(); at = taken.nextClearBit(at + 1)) {
            Token token = scan.token(at);
            if (token.isCapitalised()) {
                addRepeated(scan, at, byFirstWord.getOrDefault(token.lower(), List.of()), again);
            }
        }
        if (again.isEmpty()) {
            return finds;
        }
        again.addAll(finds);
        again.sort(Comparator.comparingInt(Find::from));
        return again;
    }

    private static void addRepeated(Scan scan, int at, List<Find<?>> known, List<Find<?>> again) {
        for (Find<?> find : known) {
            if (isSame(scan, at, find)) {
                PersonName name = PersonFinds.person(find).orElseThrow();
                again.add(Find.printed(Kinds.MENTION, at, at + find.length(), NAME, name));
                return;
            }
        }
    }

    private static boolean isSame(Scan scan, int at, Find<?> find) {
        for (int i = 1; i < find.length(); i++) {
            if (!scan.token(at + i).lower().equals(scan.token(find.from() + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
