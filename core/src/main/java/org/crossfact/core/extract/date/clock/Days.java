package org.crossfact.core.extract.date.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Aside;
import org.crossfact.core.extract.date.DayOfReport;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** The days of a text, to which times beside them are given. */
final class Days {

    private static final Lexicon JOINTS = Lexicon.load(Days.class, "joints.txt");
    private static final int MOST_JOINTS = 3;

    /** Tokens after which a day is no longer in the reader's mind. */
    private static final int MEMORY = 50;

    private final Scan scan;
    private final List<Find<?>> others = new ArrayList<>();
    private final TreeMap<Integer, Find<When>> days = new TreeMap<>();

    Days(Scan scan, List<Find<?>> finds) {
        this.scan = scan;
        for (Find<?> find : finds) {
            Optional<Find<When>> day = find.as(Kinds.DATE).filter(Days::isDay);
            day.ifPresentOrElse(date -> days.put(date.from(), date), () -> others.add(find));
        }
    }

    private static boolean isDay(Find<When> find) {
        return find.flaw().isEmpty() && find.readings().size() == 1 && day(find).isPresent();
    }

    private static Optional<PartialDate> day(Find<When> find) {
        When when = find.readings().get(0).value();
        return when.single().filter(date -> date.hasDay() && when.beyond().isEmpty());
    }

    /** Gives the time to the day right before or behind it; whether there is one. */
    boolean join(TimeOfDay time) {
        Optional<Find<When>> before =
                Optional.ofNullable(days.lowerEntry(time.from())).map(entry -> entry.getValue());
        if (before.isPresent() && isDay(before.get()) && areJoints(before.get().to(), time.from())) {
            put(before.get(), before.get().from(), Math.max(before.get().to(), time.to()), time);
            return true;
        }
        Optional<Find<When>> behind =
                Optional.ofNullable(days.ceilingEntry(time.to())).map(entry -> entry.getValue());
        if (behind.isPresent()
                && isDay(behind.get())
                && areJoints(time.to(), behind.get().from())) {
            put(behind.get(), time.from(), behind.get().to(), time);
            return true;
        }
        return false;
    }

    /** Nothing but a comma, "at", "on" and the like stands between. */
    private boolean areJoints(int from, int to) {
        if (to < from || to - from > MOST_JOINTS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(scan.token(i).lower()) && !scan.token(i).is(',')) {
                return false;
            }
        }
        return true;
    }

    /** A day that is written out keeps its own words, which may be wrong; "Friday" takes those of the time. */
    private void put(Find<When> day, int from, int to, TimeOfDay time) {
        Reading<When> reading = day.readings().get(0);
        When timed = reading.value().withTimex(day(day).orElseThrow().edtf() + time.sign());
        boolean writtenOut = timed.stated().contains(DatePart.DAY);
        Find<When> place = writtenOut ? day : day.over(from, to);
        days.remove(day.from());
        days.put(place.from(), place.withReadings(List.of(new Reading<>(timed, reading.how(), reading.reasons()))));
    }

    /** The day that its own sentence tells nearest to token {@code at}; what is told as past does not lie after {@code published}. */
    Optional<PartialDate> near(int at, Optional<LocalDate> published) {
        boolean past = Tense.around(scan, at) == Tense.PAST;
        return Stream.of(days.lowerEntry(at), days.higherEntry(at))
                .filter(Objects::nonNull)
                .filter(day -> day.getKey() >= scan.sentenceStart(at) && day.getKey() < scan.sentenceEnd(at))
                .filter(day -> !scan.token(day.getKey() - 1).lower().equals("since"))
                .filter(day -> !past || published.isEmpty() || !isAfter(day.getValue(), published.get()))
                .min(Comparator.comparingInt(day -> Math.abs(day.getKey() - at)))
                .flatMap(day -> day.getValue().readings().get(0).value().single());
    }

    /** The day told a sentence or two before, of which a past tense still speaks; it does not lie after {@code published}. */
    Optional<PartialDate> toldBefore(int at, LocalDate published) {
        return days.headMap(at, false).descendingMap().entrySet().stream()
                .filter(day -> !DayOfReport.is(scan, day.getValue()) && !Aside.holds(scan, day.getValue()))
                .findFirst()
                .filter(day -> at - day.getKey() <= MEMORY && Tense.around(scan, at) == Tense.PAST)
                .flatMap(day -> day.getValue().readings().get(0).value().single())
                .filter(day -> day.toLocalDate()
                        .filter(told -> !told.isAfter(published))
                        .isPresent());
    }

    private static boolean isAfter(Find<When> day, LocalDate published) {
        return day(day).flatMap(PartialDate::toLocalDate)
                .filter(published::isBefore)
                .isPresent();
    }

    /** All finds, with the times among the days; not in order. */
    List<Find<?>> finds() {
        List<Find<?>> all = new ArrayList<>(others);
        all.addAll(days.values());
        return all;
    }
}
