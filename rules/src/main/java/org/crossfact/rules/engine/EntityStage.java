package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.OfficeTerm;
import org.crossfact.core.finding.SupportedValue;

/** Beside the second meeting: mentions of like surnames become persons, each with forms of the name and offices over time. */
final class EntityStage {

    private record Told(String office, String state) {}

    private final Run run;

    EntityStage(Run run) {
        this.run = run;
    }

    void meet(Gathering.Group group) {
        List<Mention> mentions =
                group.records().stream().map(run.records()::mention).toList();
        SamePersons.among(mentions).forEach(person -> run.entity(entity(person)));
    }

    private static Entity entity(List<Mention> mentions) {
        List<Mention> inOffice =
                mentions.stream().filter(mention -> !mention.office().isEmpty()).toList();
        Set<String> offices = inOffice.stream().map(Mention::office).collect(Collectors.toSet());
        Map<Told, List<Mention>> byOffice = inOffice.stream()
                .collect(Collectors.groupingBy(
                        mention -> new Told(withBody(mention.office(), offices), mention.state())));
        List<OfficeTerm> terms = byOffice.entrySet().stream()
                .map(told -> term(told.getKey(), told.getValue()))
                .sorted(Comparator.comparing((OfficeTerm term) -> term.from().isEmpty()) // undated last
                        .thenComparing(OfficeTerm::from)
                        .thenComparing(OfficeTerm::office)
                        .thenComparing(OfficeTerm::state))
                .toList();
        String name = values(mentions, Mention::name).get(0).value();
        String shown = PrintedName.of(mentions).orElse(name);
        return new Entity(FindingId.ofEntity(name), shown, values(mentions, Mention::variant), terms, List.of());
    }

    /** "Prime minister" is "Prime minister of Japan" where the same person is told to be that and prime minister of nothing else. */
    private static String withBody(String office, Set<String> offices) {
        List<String> fuller = offices.stream()
                .filter(other -> other.startsWith(office + " of "))
                .toList();
        return fuller.size() == 1 ? fuller.get(0) : office;
    }

    private static OfficeTerm term(Told told, List<Mention> mentions) {
        List<String> times = mentions.stream()
                .map(Mention::at)
                .filter(at -> !at.isEmpty())
                .sorted()
                .toList();
        return new OfficeTerm(
                told.office(),
                told.state(),
                times.isEmpty() ? "" : times.get(0),
                times.isEmpty() ? "" : times.get(times.size() - 1),
                support(mentions),
                articles(mentions));
    }

    /** What the mentions say, the best supported first. */
    private static List<SupportedValue> values(List<Mention> mentions, Function<Mention, String> what) {
        Map<String, List<Mention>> byValue = new TreeMap<>();
        mentions.forEach(mention -> byValue.computeIfAbsent(what.apply(mention), unseen -> new ArrayList<>())
                .add(mention));
        return byValue.entrySet().stream()
                .map(told -> new SupportedValue(told.getKey(), support(told.getValue()), articles(told.getValue())))
                .sorted(Comparator.comparingInt(SupportedValue::support)
                        .reversed()
                        .thenComparing(SupportedValue::value))
                .toList();
    }

    private static int support(List<Mention> mentions) {
        return (int) mentions.stream().map(Mention::origin).distinct().count();
    }

    private static List<ArticleKey> articles(List<Mention> mentions) {
        return mentions.stream().map(Mention::article).distinct().sorted().toList();
    }
}
