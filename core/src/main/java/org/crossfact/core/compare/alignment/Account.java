package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Unit;
import org.crossfact.core.value.When;

/** What one article tells, ready to be laid beside what another one tells. */
public final class Account {

    private static final int SOME_NAMES = 5;
    private static final int THESE_DAYS = 4;

    private final FactSheet sheet;
    private final List<Slot<?>> slots;
    private final Map<Integer, List<Slot<?>>> slotsBySentence;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> sentencesByWord = new HashMap<>();
    private final Map<String, List<Near>> slotsByWord = new HashMap<>();
    private final Optional<PartialDate> leadDay;
    private final LeadSubject subject;
    private final List<String> topics;
    private final Map<Slot.Sort, List<Integer>> telling;
    private final Map<BigDecimal, Set<Unit>> unitsByAmount = new HashMap<>();

    /**
     * A slot around which a word stands.
     *
     * @param slot its number
     * @param nearness how near the word stands to it, 0 to 1
     */
    record Near(int slot, Slot.Sort sort, double nearness) {}

    public Account(FactSheet sheet) {
        this.sheet = sheet;
        this.slots = new SlotReader(sheet).slots();
        this.slotsBySentence = slots.stream().collect(Collectors.groupingBy(Slot::sentence));
        sheet.sentences().forEach(this::noteWords);
        IntStream.range(0, slots.size()).forEach(this::noteSlot);
        this.leadDay = leadDay(sheet, slots);
        this.subject = LeadSubject.of(sheet.sentences(), sentencesByWord.keySet());
        this.topics = Topics.keys(sheet);
        this.telling = IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).isTelling())
                .boxed()
                .collect(Collectors.groupingBy(i -> slots.get(i).sort()));
    }

    private void noteWords(Sentence sentence) {
        Set<String> seen = new HashSet<>();
        for (Word word : sentence.words()) {
            if (word.isName()) {
                names.add(word.base());
            }
            if (seen.add(word.base())) {
                sentencesByWord.merge(word.base(), 1, Integer::sum);
            }
        }
    }

    private void noteSlot(int number) {
        Slot<?> slot = slots.get(number);
        slot.around()
                .forEach((word, nearness) -> slotsByWord
                        .computeIfAbsent(word, unseen -> new ArrayList<>())
                        .add(new Near(number, slot.sort(), nearness)));
        if (slot.value() instanceof Figure figure) {
            unitsByAmount
                    .computeIfAbsent(figure.amount().stripTrailingZeros(), unseen -> new HashSet<>())
                    .add(figure.unit());
        }
    }

    /** Which article tells it. */
    public ArticleKey article() {
        return sheet.article();
    }

    /** Who published it, and when. */
    public Provenance from() {
        return sheet.from();
    }

    /** The keys on which it meets others, sorted. */
    public List<String> topics() {
        return topics;
    }

    List<Slot<?>> slots() {
        return slots;
    }

    /** The slots that a word, or another value, stands around. */
    Map<String, List<Near>> slotsByWord() {
        return slotsByWord;
    }

    /** The slots of the sentence in which {@code slot} stands. */
    List<Slot<?>> slotsAround(Slot<?> slot) {
        return slotsBySentence.getOrDefault(slot.sentence(), List.of());
    }

    /** In how many sentences a word, by its base form, or a number stands. */
    int sentencesWith(String word) {
        return sentencesByWord.getOrDefault(word, 0);
    }

    /** Whether some slot of the sort holds the value of {@code slot}. */
    boolean tells(Slot<?> slot) {
        return slots.stream()
                .anyMatch(own -> own.sort().equals(slot.sort()) && own.value().equals(slot.value()));
    }

    /** Its words by their base forms. */
    Set<String> words() {
        return sentencesByWord.keySet();
    }

    boolean says(String word) {
        return sentencesByWord.containsKey(word);
    }

    /** The day on which what a slot tells holds: one of these days that its clause tells, or else that of the lead. */
    Optional<PartialDate> moment(Slot<?> slot) {
        return slot.claim().at().filter(day -> isOfTheseDays(sheet, day)).or(() -> leadDay);
    }

    /** The first day of those just before publication that the article tells, or else that of publication. */
    private static Optional<PartialDate> leadDay(FactSheet sheet, List<Slot<?>> slots) {
        return slots.stream()
                .flatMap(slot -> slot.claim().as(Kinds.DATE).stream())
                .flatMap(claim -> claim.value().flatMap(When::single).stream())
                .filter(day -> isOfTheseDays(sheet, day))
                .findFirst()
                .or(() -> sheet.from().published());
    }

    private static boolean isOfTheseDays(FactSheet sheet, PartialDate day) {
        Optional<LocalDate> told = day.toLocalDate();
        Optional<LocalDate> published = sheet.from().published().flatMap(PartialDate::toLocalDate);
        return told.isPresent()
                && published.isPresent()
                && !told.get().isAfter(published.get())
                && told.get().isAfter(published.get().minusDays(THESE_DAYS));
    }

    /** Whether a bare year stands there that most articles of these days tell: this one or one beside it. */
    boolean isOfTheseYears(Slot<?> slot) {
        Optional<PartialDate> year = slot.claim()
                .as(Kinds.DATE)
                .flatMap(claim -> claim.value().flatMap(When::single))
                .filter(date -> date.grain() == Grain.YEAR);
        return year.isPresent()
                && sheet.from()
                        .published()
                        .filter(day -> Math.abs(day.year() - year.get().year()) <= 1)
                        .isPresent();
    }

    /** The numbers of the slots whose value few things share, by their sort. */
    Map<Slot.Sort, List<Integer>> telling() {
        return telling;
    }

    /** Whether some figure tells the amount of {@code slot}, in its unit or in none: "122 billion more". */
    boolean tellsAmountOf(Slot<?> slot) {
        return slot.value() instanceof Figure figure ? tellsAmount(figure) : tells(slot);
    }

    private boolean tellsAmount(Figure figure) {
        Set<Unit> units = unitsByAmount.getOrDefault(figure.amount().stripTrailingZeros(), Set.of());
        return units.contains(Unit.NONE)
                || units.contains(figure.unit())
                || (!units.isEmpty() && figure.unit().equals(Unit.NONE));
    }

    /** The names of a slot's clause; all that were told before where its sentence has none: "It sold 12 cars". */
    Set<String> namesFor(Slot<?> slot) {
        return slot.surroundings().names().isEmpty()
                ? sheet.sentences().subList(0, slot.sentence()).stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .filter(Word::isName)
                        .map(Word::base)
                        .collect(Collectors.toUnmodifiableSet())
                : slot.surroundings().namesOfClause();
    }

    /** Whether the articles tell of two subjects: results of two companies in one template, two storms, two finals. */
    boolean isOfOtherThan(Account other) {
        return subject.isOtherThan(other.subject);
    }

    /** How many words of names stand in both articles. */
    long namesSharedWith(Account other) {
        return names.stream().filter(other.names::contains).count();
    }

    /** Whether half of the names of the article that has fewer stand in the other one, and not just a few. */
    boolean namesMuchOf(Account other) {
        long both = namesSharedWith(other);
        return both >= SOME_NAMES && 2 * both >= Math.min(names.size(), other.names.size());
    }

    /** Whether it is this article that tells a slot. */
    boolean holds(Slot<?> slot) {
        return slot.claim().article().equals(article());
    }

    Sentence sentence(Slot<?> slot) {
        return sheet.sentences().get(slot.sentence());
    }
}
