package org.crossfact.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Lets undamaged dates of any article decide between the readings of damaged ones. Two dates speak of one event when
 * their sentences share two proper names; a reading is chosen when it is the only one that such a date confirms in month
 * and in day or year.
 */
public final class DateWitnesses implements Witnesses {

    private static final int MOST_NAMES = 3;

    @Override
    public String topic() {
        return "date";
    }

    /** What the dates of one article offer: doubts and testimonies. */
    @Override
    public List<Clue> clues(FactSheet sheet) {
        return sheet.claims(Kinds.DATE)
                .filter(claim -> !claim.isBoilerplate())
                .flatMap(claim -> clues(claim).stream())
                .toList();
    }

    private List<Clue> clues(Claim<When> claim) {
        boolean doubtful = claim.isFlawed() && claim.readings().size() > 1;
        boolean testifies = !claim.isFlawed() && claim.isDecided();
        if (!doubtful && !testifies) {
            return List.of();
        }
        List<String> values = claim.readings().stream()
                .flatMap(reading -> reading.value().single().stream())
                .filter(date -> date.grain() == Grain.DAY || date.grain() == Grain.MONTH)
                .map(PartialDate::edtf)
                .toList();
        return values.isEmpty()
                ? List.of()
                : keys(claim).stream()
                        .map(key -> new Clue(topic(), key, claim.article(), claim.span(), doubtful, values))
                        .toList();
    }

    /** Pairs of proper names from the sentence; the longest names are the most telling. */
    private static List<String> keys(Claim<When> claim) {
        List<String> names = claim.about().participants().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMES)
                .sorted()
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(names.get(i) + "|" + names.get(j));
            }
        }
        return pairs;
    }

    /** The rulings that the clues of one key allow. Each date is asked once, however many articles tell it. */
    @Override
    public List<Ruling> resolve(List<Clue> clues) {
        Map<PartialDate, Clue> witnesses = new LinkedHashMap<>();
        for (Clue clue : clues) {
            if (!clue.doubtful()) {
                witnesses.putIfAbsent(date(clue.values().get(0)), clue);
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Clue doubt : clues) {
            if (doubt.doubtful()) {
                resolve(doubt, witnesses).ifPresent(rulings::add);
            }
        }
        return rulings;
    }

    private Optional<Ruling> resolve(Clue doubt, Map<PartialDate, Clue> witnesses) {
        TreeSet<String> confirmed = new TreeSet<>();
        Clue witness = null;
        for (String value : doubt.values()) {
            PartialDate read = date(value);
            for (Map.Entry<PartialDate, Clue> testimony : witnesses.entrySet()) {
                if (confirms(testimony.getKey(), read)) {
                    confirmed.add(value);
                    witness = witness == null ? testimony.getValue() : witness;
                }
            }
        }
        if (confirmed.size() != 1 || witness == null) {
            return Optional.empty();
        }
        String reason = "'" + witness.article() + "' dates what the same names took part in to "
                + witness.values().get(0);
        return Optional.of(new Ruling(topic(), doubt.article(), doubt.span(), confirmed.first(), reason));
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf).orElseThrow();
    }

    private static boolean confirms(PartialDate told, PartialDate read) {
        boolean sameDay = told.hasDay() && read.hasDay();
        boolean sameYear = told.hasYear() && read.hasYear();
        return told.hasMonth() && read.hasMonth() && (sameDay || sameYear) && told.agreesWith(read);
    }

    /** The sheet with its doubts decided; contradicting rulings on one claim decide nothing. */
    @Override
    public FactSheet settle(FactSheet sheet, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return sheet;
        }
        List<Claim<?>> settled = new ArrayList<>();
        for (Claim<?> claim : sheet.claims()) {
            Optional<Claim<When>> date = claim.as(Kinds.DATE);
            settled.add(date.isPresent() ? settle(date.get(), rulings) : claim);
        }
        return sheet.withClaims(settled);
    }

    private static Claim<When> settle(Claim<When> claim, List<Ruling> rulings) {
        List<Ruling> own = rulings.stream()
                .filter(ruling -> ruling.article().equals(claim.article())
                        && ruling.span().equals(claim.span()))
                .toList();
        long values = own.stream().map(Ruling::value).distinct().count();
        return values == 1 ? decided(claim, own.get(0)) : claim;
    }

    private static Claim<When> decided(Claim<When> claim, Ruling ruling) {
        return claim.readings().stream()
                .filter(reading -> reading.value().date().edtf().equals(ruling.value()))
                .findFirst()
                .map(reading -> claim.withReadings(List.of(reading.because(ruling.reason()))))
                .orElse(claim);
    }
}
