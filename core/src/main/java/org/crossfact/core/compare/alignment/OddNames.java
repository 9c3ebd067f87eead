package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.compare.ProperNameComparer;
import org.crossfact.core.compare.Publication;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.compare.name.NamesInStory;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.ProperName;

/**
 * Finds in the articles of one topic the persons whom one article alone calls by another given name, or by another surname,
 * than others do in the same part: "the mediator Joao Lobo" where two articles have "mediator Joaquim Lobo".
 */
final class OddNames {

    /** The articles of one event appear within so many days. */
    private static final int EVENT_DAYS = 7;
    /** Two articles that say the same are no chance; one must agree with the odd one in so many values. */
    private static final int SEVERAL = 2;

    private final Pool pool;
    private final List<Account> accounts;
    private final Map<String, List<Told>> byName = new LinkedHashMap<>();
    private final Map<String, List<Told>> byPart = new LinkedHashMap<>();

    /**
     * A name in full where an article tells it.
     *
     * @param text the name in plain letters
     */
    record Told(PooledSlot slot, ProperName printed, PersonName name, String text) {}

    /**
     * A name that stands alone, and the one that others tell in the same part.
     *
     * @param others where they tell it
     */
    record Found(PooledSlot odd, List<PooledSlot> others) {
        Found {
            others = List.copyOf(others);
        }
    }

    OddNames(Pool pool, List<Account> accounts) {
        this.pool = pool;
        this.accounts = accounts;
        for (int article = 0; article < accounts.size(); article++) {
            for (Slot<?> slot : accounts.get(article).slots()) {
                if (slot.value() instanceof ProperName name) {
                    add(new PooledSlot(article, accounts.get(article), slot), name);
                }
            }
        }
    }

    private void add(PooledSlot slot, ProperName printed) {
        Optional<PersonName> name = NamesInStory.ofTwoWords(printed.text());
        if (name.isPresent() && !ProperNameComparer.isOfBodyOrPlace(printed)) {
            Told told = new Told(slot, printed, name.get(), NameSpelling.plain(printed.text()));
            byName.computeIfAbsent(told.text(), unseen -> new ArrayList<>()).add(told);
            parts(told)
                    .forEach(part -> byPart.computeIfAbsent(part, unseen -> new ArrayList<>())
                            .add(told));
        }
    }

    private static Stream<String> parts(Told told) {
        return Stream.of(
                "given " + NameSpelling.plain(told.name().given()),
                "family " + NameSpelling.plain(told.name().family()));
    }

    /** The odd names in the order of their articles; none that two other names could be meant by. */
    List<Found> find() {
        return byName.values().stream()
                .filter(told -> articles(told) == 1)
                .flatMap(told -> found(told).stream())
                .toList();
    }

    private static long articles(List<Told> told) {
        return told.stream().map(one -> one.slot().article()).distinct().count();
    }

    private Optional<Found> found(List<Told> odd) {
        List<String> meant = parts(odd.get(0))
                .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
                .filter(other -> mayBeMeant(odd.get(0), other))
                .map(Told::text)
                .distinct()
                .filter(name -> areOfOnePart(odd, named(name)))
                .toList();
        return meant.size() == 1
                ? Optional.of(new Found(
                        odd.get(0).slot(),
                        named(meant.get(0)).stream().map(Told::slot).toList()))
                : Optional.empty();
    }

    private List<Told> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Neither name is told where the other is: an article with both knows two persons. */
    private boolean mayBeMeant(Told odd, Told other) {
        return odd.slot().article() != other.slot().article()
                && (isMisspelt(odd, other) || NamesInStory.mayBeMistaken(odd.name(), other.name()))
                && lacksWordOf(odd.slot().account(), other)
                && accounts.stream()
                        .filter(account -> !account.equals(odd.slot().account()))
                        .allMatch(account -> lacksWordOf(account, odd));
    }

    private static boolean isMisspelt(Told odd, Told other) {
        return ProperNameComparer.isMisspelling(odd.printed(), other.printed());
    }

    private static boolean lacksWordOf(Account account, Told told) {
        return told.slot().slot().words().stream().anyMatch(word -> !account.says(word));
    }

    /**
     * Whether a word that tells the part stands beside both in some pair of articles that tell of one event; one letter of a long
     * name is mistaken wherever it stands.
     */
    private boolean areOfOnePart(List<Told> odd, List<Told> others) {
        PooledSlot one = odd.get(0).slot();
        long origins = others.stream()
                .filter(other -> isNear(one, other.slot()))
                .map(other -> other.slot().account().from().origin())
                .distinct()
                .count();
        boolean agree = others.stream()
                .anyMatch(other -> isNear(one, other.slot())
                        && pool.agreements(one.article(), other.slot().article()) >= SEVERAL);
        return (origins >= SEVERAL || agree)
                && (isMisspelt(odd.get(0), others.get(0))
                        || odd.stream()
                                .anyMatch(here -> others.stream()
                                        .anyMatch(there -> isNear(here.slot(), there.slot())
                                                && ExchangedNames.sharePartBeside(
                                                        here.slot().slot(),
                                                        there.slot().slot()))));
    }

    private static boolean isNear(PooledSlot one, PooledSlot other) {
        return Publication.daysBetween(one.account().from(), other.account().from()).stream()
                .anyMatch(days -> days <= EVENT_DAYS);
    }
}
