package hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;
import org.crossfact.rules.api.TextRule;

/** Rules that do all that a rule should not, and one that is well behaved; their examples pass for show. */
@RulePack(name = "hostile", api = RulePack.API)
public final class HostileBook implements RuleBook {

    private record On(String name, Function<Page, Optional<Judgement>> deed) implements TextRule<Page> {

        @Override
        public RuleCard card() {
            return RuleCard.of("hostile/" + name, Severity.NOTE, "Hostile", "It tests.", "");
        }

        @Override
        public List<Example> examples() {
            return HostileBook.pretended();
        }

        @Override
        public Stream<Page> subjects(Page page) {
            return Stream.of(page);
        }

        @Override
        public Optional<Judgement> judge(Page page) {
            return deed.apply(page);
        }
    }

    private record Keyed() implements KeyedRule<Figure> {

        @Override
        public RuleCard card() {
            return RuleCard.of("hostile/fails-on-keys", Severity.NOTE, "Hostile", "It tests.", "");
        }

        @Override
        public List<Example> examples() {
            return HostileBook.pretended();
        }

        @Override
        public Kind<Figure> kind() {
            return Kinds.FIGURE;
        }

        @Override
        public Optional<String> key(FactSheet sheet, Claim<Figure> claim) {
            throw new ClassCastException("no key");
        }

        @Override
        public Optional<Judgement> judge(Conflict<Figure> conflict) {
            return Optional.empty();
        }
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new On("fails", page -> { throw new IllegalStateException("fault"); }),
                new On("loops", HostileBook::loop),
                new On("overflows", page -> Optional.of(deep(page, 0))),
                new On("hoards", page -> { hoard(); return Optional.empty(); }),
                new On("prints", page -> { System.out.println("I was here"); return Optional.empty(); }),
                new On("exits", page -> { System.exit(7); return Optional.empty(); }),
                new On("halts", page -> { Runtime.getRuntime().halt(7); return Optional.empty(); }),
                new On("answers-null", page -> null),
                new On("points-outside", HostileBook::outside),
                new Keyed(),
                new On("behaves", page -> Optional.of(said(page, new Span(0, 3)))));
    }

    private static List<Example> pretended() {
        List<Example.Text> text = List.of(new Example.Text("", "", "[[x]]"));
        return List.of(
                new Example(Example.Expectation.MUST_FLAG, text, ""),
                new Example(Example.Expectation.MUST_NOT_FLAG, text, ""));
    }

    private static Optional<Judgement> loop(Page page) {
        long turns = 0;
        while (page != null) {
            turns++;
        }
        return Optional.of(said(page, new Span(0, (int) turns)));
    }

    private static Judgement deep(Page page, int depth) {
        return deep(page, depth + 1).withReasons(List.of("depth " + depth));
    }

    private static void hoard() {
        List<long[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new long[Integer.MAX_VALUE - 8]);
        }
    }

    private static Optional<Judgement> outside(Page page) {
        return Optional.of(Judgement.of("outside", Confidence.HIGH, List.of(
                new Evidence(page.article().key(), new Span(1_000_000, 2_000_000), "nowhere", "", "", ""))));
    }

    private static Judgement said(Page page, Span span) {
        return Judgement.of("It behaves", Confidence.HIGH, List.of(
                new Evidence(page.article().key(), span, span.in(page.text()), "", "", "")));
    }
}
