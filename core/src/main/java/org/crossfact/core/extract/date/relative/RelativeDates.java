package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Adds the dates that are told by their distance from another: from the publication date, or from the date that the text
 * told last. It runs after the absolute ones are read, for those are what it counts from.
 */
public final class RelativeDates implements Refiner {

    private static final List<PhraseReader> NAMED_DAYS =
            List.of(new NamedDayPhrase(), new WeekdayPhrase(), new HolidayPhrase(new NattyPhrases()));

    private static final List<PhraseReader> STRETCHES =
            List.of(new UnitPhrase(), new MonthPhrase(), new ToldPhrase(), new CurrentUnitPhrase());

    private static final PhraseIndex READERS = new PhraseIndex(Stream.of(
                    NAMED_DAYS.stream(),
                    Stream.of(
                            new CountedPhrase(NAMED_DAYS),
                            new PartOfUnitPhrase(STRETCHES),
                            new SecondNextPhrase(),
                            new NumberedWeekPhrase(),
                            new YearAgoPhrase()),
                    STRETCHES.stream())
            .flatMap(readers -> readers)
            .toList());

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        return new Walk(scan, finds).result();
    }

    /** One walk over a text with the dates that it told last. */
    private static final class Walk {

        /** The tokens of a weekday and the comma behind it. */
        private static final int WEEKDAY = 2;

        private final Scan scan;
        private final List<Find<?>> finds;
        private final List<Find<?>> kept = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private final List<Find<?>> added = new ArrayList<>();
        private final Optional<LocalDate> published;
        private final Story story = new Story();

        Walk(Scan scan, List<Find<?>> finds) {
            this.scan = scan;
            this.finds = finds;
            published = scan.page().published().date().flatMap(PartialDate::toLocalDate);
            finds.stream().filter(DateAdditions::keepsItsWords).forEach(this::take);
        }

        /** Takes the words of a find, and of a date the weekday right before it, which is a part of it. */
        private void take(Find<?> find) {
            boolean weekday = find.as(Kinds.DATE)
                    .filter(date -> date.readings().stream()
                            .anyMatch(reading -> reading.value().weekday().isPresent()))
                    .isPresent();
            taken.set(Math.max(0, weekday ? find.from() - WEEKDAY : find.from()), find.to());
        }

        List<Find<?>> result() {
            int next = 0;
            int at = 0;
            while (at < scan.size()) {
                while (next < finds.size() && finds.get(next).from() <= at) {
                    keep(finds.get(next++), at);
                }
                List<PhraseReader> readers = READERS.at(scan.token(at));
                at = readers.isEmpty() || taken.get(at) || isDecimal(at) ? at + 1 : read(at, readers);
            }
            return DateAdditions.merged(kept, added);
        }

        /** "$0.16 last quarter". */
        private boolean isDecimal(int at) {
            Token before = scan.token(at - 1);
            return scan.token(at).isNumber() && scan.touchesPrevious(at) && (before.is('.') || before.is(','));
        }

        /** Keeps a date that was read before, in the month or year that the story has reached. */
        private void keep(Find<?> find, int at) {
            Find<?> dated = find.as(Kinds.DATE)
                    .flatMap(date -> YearBehind.told(scan, date, story.lastYear())
                            .or(() -> new MonthInForce(scan, published, story.month(at)).complete(date)))
                    .<Find<?>>map(date -> date)
                    .orElse(find);
            kept.add(dated);
            taken.set(find.to(), dated.to());
            story.tell(dated, at);
        }

        /** Reads the phrase at a token and answers where to go on. */
        private int read(int at, List<PhraseReader> readers) {
            Anchors anchors = new Anchors(published, story.year(at));
            for (PhraseReader reader : readers) {
                Optional<Phrase> phrase = reader.read(scan, at, anchors);
                if (phrase.isPresent() && isFree(phrase.get())) {
                    Phrase found = restated(at, phrase.get()).orElse(phrase.get());
                    Find<When> find = found.find(scan.text(at, found.to()));
                    added.add(find);
                    story.tell(find, at);
                    return find.to();
                }
            }
            return at + 1;
        }

        /** "On April 9, 2021, four weeks later.": the words between the commas tell the date before them once more. */
        private Optional<Phrase> restated(int at, Phrase phrase) {
            boolean beside = scan.token(at - 1).is(',')
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).to() == at - 1
                    && scan.token(phrase.to() - 1).lower().equals("later")
                    && !scan.token(phrase.to()).isWord();
            return beside
                    ? story.lastYear()
                            .map(Told::date)
                            .map(date -> Phrase.counted(at, phrase.to(), date, "the date beside it, " + date.edtf()))
                    : Optional.empty();
        }

        private boolean isFree(Phrase phrase) {
            int next = taken.nextSetBit(phrase.from());
            return next < 0 || next >= phrase.to();
        }
    }
}
