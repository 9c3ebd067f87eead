package org.crossfact.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** The content words of a clause, and what fixed words tell of status and period. */
final class ClauseWords {

    private static final Lexicon STATUS = Lexicon.load(ClauseWords.class, "clause-status.txt");
    private static final Lexicon PERIODS = Lexicon.load(ClauseWords.class, "clause-periods.txt");
    private static final Set<String> PERIOD_BEGINNINGS =
            PERIODS.words().stream().map(ClauseWords::firstToken).collect(Collectors.toUnmodifiableSet());
    private static final ByForm<Boolean> BEGINS_PERIOD =
            new ByForm<>(token -> PERIOD_BEGINNINGS.contains(token.lower()));
    private static final ByForm<Optional<String>> STATUS_TOLD = new ByForm<>(token -> STATUS.value(token.lower()));
    private static final Lexicon NO_NAMES = Lexicon.load(ClauseWords.class, "clause-no-names.txt");
    /** The base form of a word with content; empty for any other token. */
    private static final ByForm<String> CONTENT =
            new ByForm<>(token -> hasContent(token) ? Lemmas.content(token.lower()) : "");

    private static final List<String> STRONGEST_FIRST =
            List.of("denied", "cap", "target", "budget", "former", "future", "estimate");
    private static final int LONGEST_PERIOD = 4;
    private static final int MOST_CELLS = 3;

    private final Scan scan;
    private final int from;
    private final int to;
    private final ClauseBounds bounds;

    private ClauseWords(Scan scan, int from, int to, ClauseBounds bounds) {
        this.scan = scan;
        this.from = from;
        this.to = to;
        this.bounds = bounds;
    }

    static ClauseWords of(Scan scan, int from, int to, ClauseBounds bounds) {
        return new ClauseWords(scan, from, to, bounds);
    }

    /** Content words in base form, without those of names and of the claim itself. */
    List<String> content(List<String> nameWords) {
        SortedSet<String> content = new TreeSet<>();
        for (int i = bounds.from(); i < bounds.to(); i++) {
            Token token = scan.token(i);
            boolean own = i >= from && i < to;
            String word = CONTENT.of(token);
            if (!own && !word.isEmpty() && !nameWords.contains(token.lower())) {
                content.add(word);
            }
        }
        return List.copyOf(content);
    }

    private static boolean hasContent(Token token) {
        return token.isWord()
                && token.text().length() > 2
                && !Lemmas.isStop(token.lower())
                && !NO_NAMES.contains(token.lower())
                && !STATUS.contains(token.lower());
    }

    String status() {
        String strongest = isToDo() ? "future" : "";
        for (int i = bounds.from(); i < bounds.to(); i++) {
            Optional<String> status = STATUS_TOLD.of(scan.token(i));
            if (status.isPresent() && rank(status.get()) < rank(strongest) && !isOfInfinitiveBehind(i)) {
                strongest = status.get();
            }
        }
        return strongest;
    }

    /** "Pays 12 million and promised not to cut jobs" denies the cuts, not the payment. */
    private boolean isOfInfinitiveBehind(int at) {
        return at >= to && scan.token(at + 1).lower().equals("to");
    }

    private static int rank(String status) {
        int rank = STRONGEST_FIRST.indexOf(status);
        return rank < 0 ? STRONGEST_FIRST.size() : rank;
    }

    /** "Tokyo is to spend": a plan without a word for it. */
    private boolean isToDo() {
        for (int i = bounds.from(); i < from; i++) {
            String word = scan.token(i).lower();
            if ((word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were"))
                    && scan.token(i + 1).lower().equals("to")
                    && Lemmas.isVerbForm(scan.token(i + 2).lower())) {
                return true;
            }
        }
        return false;
    }

    String period() {
        for (int i = bounds.from(); i < bounds.to(); i++) {
            Optional<String> period = BEGINS_PERIOD.of(scan.token(i)) ? periodAt(i) : Optional.empty();
            if (period.isPresent()) {
                return period.get();
            }
        }
        return "";
    }

    /** "q1" and "1st" are two tokens. */
    private static String firstToken(String phrase) {
        return Tokeniser.tokenise(phrase, new Span(0, phrase.length())).get(0).lower();
    }

    private Optional<String> periodAt(int start) {
        StringBuilder phrase = new StringBuilder();
        for (int end = start; end < Math.min(start + LONGEST_PERIOD, bounds.to()); end++) {
            phrase.append(end > start && !scan.touchesPrevious(end) ? " " : "")
                    .append(scan.token(end).lower());
            Optional<String> period = PERIODS.value(phrase.toString());
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** "19% and 38% respectively", or a table row of several figures. */
    boolean isListed() {
        int cells = 0;
        for (int i = bounds.sentenceFrom(); i < bounds.sentenceTo(); i++) {
            if (scan.token(i).lower().equals("respectively")) {
                return true;
            }
            cells += scan.token(i).is('|') ? 1 : 0;
        }
        return cells > MOST_CELLS;
    }
}
