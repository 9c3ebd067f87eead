package org.crossfact.core.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Clause;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Subjects;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.numeral.Scales;
import org.crossfact.core.extract.figure.unit.CurrencyUnits;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * Tells what a figure is of. The head is the noun counted, or the noun that has the amount; the measure is the governing
 * verb, with "to", "from" or "by" where it tells a change; the scope are the words that narrow the head.
 */
public final class FigureSubjects implements Subjects<Figure> {

    private static final Lexicon SAME_MEASURE = Lexicon.load(FigureSubjects.class, "same-measure.txt");
    private static final Lexicon WEAK_MEASURE = Lexicon.load(FigureSubjects.class, "weak-measure.txt");
    private static final Lexicon DIMENSIONS = Lexicon.load(FigureSubjects.class, "dimensions.txt");

    private static final List<Lexicon> UNIT_WORDS = List.of(
            Lexicon.load(CurrencyUnits.class, "currency-symbols.txt"),
            Lexicon.load(CurrencyUnits.class, "currency-words.txt"));
    private static final int LONGEST_FIGURE = 10;
    /** Bare numbers, places in a row and multiples say too little of what they are of. */
    private static final Set<Unit.Family> COMPARED =
            Set.of(Unit.Family.COUNT, Unit.Family.CURRENCY, Unit.Family.MEASURE, Unit.Family.PERCENT);

    @Override
    public Kind<Figure> kind() {
        return Kinds.FIGURE;
    }

    @Override
    public Subject of(Scan scan, Find<Figure> find) {
        if (find.readings().isEmpty()) {
            return Subject.NONE;
        }
        Unit unit = find.readings().get(0).value().unit();
        Clause clause = Clause.around(scan, start(scan, find.from()), find.to());
        if (clause.listed() || !COMPARED.contains(unit.family()) || isAside(scan, find)) {
            return Subject.NONE;
        }
        boolean count = unit.family() == Unit.Family.COUNT;
        TreeSet<String> scope = new TreeSet<>();
        String head = count ? unit.symbol() : amountHead(scan, find, clause, scope);
        if (count) {
            modifiers(scan, find, unit, scope);
        }
        if (!clause.rate().isEmpty()) {
            scope.add("per " + clause.rate());
        }
        return subject(clause, head, measure(clause), scope, count ? clause.head() : "");
    }

    /** Whose age stands between commas is told by a clause that is not its own: "Smith, aged 48, left". */
    private static boolean isAside(Scan scan, Find<Figure> find) {
        int word = Hedges.start(scan, find.from()) - 1;
        return find.recogniser().equals("figure/age") && scan.token(word - 1).is(',');
    }

    /** A conversion in brackets is of the same thing as the figure before it: "43 trillion yen ($307bn)". */
    private static int start(Scan scan, int from) {
        int start = Hedges.start(scan, from);
        if (!scan.token(start - 1).is('(')) {
            return start;
        }
        int at = start - 2;
        while (at > start - LONGEST_FIGURE && isFigurePart(scan.token(at))) {
            at--;
        }
        return at < start - 2 ? Hedges.start(scan, at + 1) : start;
    }

    private static boolean isFigurePart(Token token) {
        return token.isNumber()
                || token.is('.')
                || token.is(',')
                || Scales.power(token.lower()).isPresent()
                || Measures.names().containsKey(token.lower())
                || UNIT_WORDS.stream().anyMatch(list -> list.contains(token.lower()));
    }

    /** What the figure is a share of; "gross domestic product" is gdp. */
    private static String whole(Scan scan, Find<Figure> find, Clause clause) {
        boolean gdp = IntStream.range(find.to(), find.to() + 5)
                .anyMatch(i -> scan.token(i).lower().equals("gross")
                        && scan.token(i + 1).lower().equals("domestic"));
        return gdp && !clause.whole().isEmpty() ? "gdp" : clause.whole();
    }

    private static Subject subject(Clause clause, String head, String measure, SortedSet<String> scope, String owner) {
        TreeSet<String> words = new TreeSet<>(clause.words());
        words.remove(head);
        words.remove(clause.verb());
        words.removeAll(scope);
        if (!owner.isEmpty()) {
            words.add(owner);
        }
        List<String> others = new ArrayList<>(clause.names());
        others.removeAll(clause.places());
        return new Subject(
                head,
                measure,
                others,
                clause.places(),
                List.copyOf(scope),
                clause.status(),
                clause.period(),
                List.copyOf(words));
    }

    private static String amountHead(Scan scan, Find<Figure> find, Clause clause, SortedSet<String> scope) {
        boolean age = find.recogniser().equals("figure/age");
        Optional<String> dimension = age
                ? Optional.of("age")
                : DIMENSIONS.value(scan.token(find.to()).lower());
        if (dimension.isPresent()) {
            addIfTold(scope, clause.head());
            return dimension.get();
        }
        String compound = compound(scan, find.to());
        if (!compound.isEmpty()) {
            return compound;
        }
        if (clause.head().isEmpty()) {
            return whole(scan, find, clause);
        }
        addIfTold(scope, whole(scan, find, clause));
        return clause.head();
    }

    private static void addIfTold(SortedSet<String> scope, String word) {
        if (!word.isEmpty()) {
            scope.add(word);
        }
    }

    /** "a €40 million budget", "the 1.24-kilometre bridge": the noun group behind the unit. */
    private static String compound(Scan scan, int to) {
        String noun = "";
        for (int at = to;
                scan.token(at).isWord()
                        && !Lemmas.isStop(scan.token(at).lower())
                        && !scan.token(at).isCapitalised()
                        && at < to + 4;
                at++) {
            String word = scan.token(at).lower();
            if ((Lemmas.isVerbForm(word) && (word.endsWith("ed") || word.endsWith("ing"))) || word.endsWith("ly")) {
                break;
            }
            noun = Lemmas.noun(word);
        }
        return noun;
    }

    private static void modifiers(Scan scan, Find<Figure> find, Unit unit, SortedSet<String> scope) {
        int number = Numerals.at(scan, find.from()).map(Numeral::to).orElse(find.from() + 1);
        for (int i = number; i < find.to() - 1; i++) {
            Token token = scan.token(i);
            if (token.isWord()
                    && !Lemmas.isStop(token.lower())
                    && Scales.power(token.lower()).isEmpty()) {
                scope.add(Lemmas.content(token.lower()));
            }
        }
        scope.remove(unit.symbol());
    }

    private static String measure(Clause clause) {
        String verb = clause.verb();
        if (verb.isEmpty() || WEAK_MEASURE.contains(verb)) {
            return "";
        }
        String same = SAME_MEASURE.value(verb).orElse(verb);
        boolean change = same.equals("rise") || same.equals("fall");
        boolean told = clause.role().equals("to") || clause.role().equals("from");
        return change ? same + (told ? " " + clause.role() : " by") : same;
    }
}
