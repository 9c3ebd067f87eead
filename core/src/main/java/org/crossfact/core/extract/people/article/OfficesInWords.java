package org.crossfact.core.extract.people.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.office.OfficePhrase;
import org.crossfact.core.extract.people.words.Office;
import org.crossfact.core.value.Holding;

/** Finds for every person in office the words that tell the office, so that a slip in them has its place. */
public final class OfficesInWords implements Refiner {

    private static final int FARTHEST = 24;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> all = new ArrayList<>(finds);
        finds.forEach(find ->
                find.as(Kinds.HOLDING).flatMap(holding -> office(scan, holding)).ifPresent(all::add));
        if (all.size() > finds.size()) {
            all.sort(Comparator.comparingInt(Find::from));
        }
        return all;
    }

    private static Optional<Find<Holding>> office(Scan scan, Find<Holding> holding) {
        int sentence = scan.sentenceStart(holding.from());
        int first = Math.max(sentence, holding.from() - FARTHEST);
        int last = Math.min(scan.sentenceEnd(sentence), holding.to() + FARTHEST);
        IntStream before = IntStream.iterate(holding.from() - 1, at -> at >= first, at -> at - 1);
        IntStream after = IntStream.range(holding.to(), last);
        return IntStream.concat(before, after)
                .filter(at -> Office.isFirstWord(scan.token(at).lower()))
                .mapToObj(at -> Office.startingAt(scan, at))
                .flatMap(Optional::stream)
                .filter(office ->
                        office.role().equals(PersonFinds.value(holding).role()))
                .findFirst()
                .map(office -> OfficePhrase.around(scan, office))
                .map(words -> new Find<>(
                        Kinds.OFFICE,
                        words.from(),
                        words.to(),
                        holding.recogniser(),
                        holding.readings(),
                        Optional.empty()));
    }
}
