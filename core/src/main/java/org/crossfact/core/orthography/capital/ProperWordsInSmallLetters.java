package org.crossfact.core.orthography.capital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Countries;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/**
 * Finds words in small letters that English writes with a capital only (weekdays, countries, peoples) and that the
 * article capitalises elsewhere, and weekdays and countries wherever they stand. Words with a common meaning too (may, turkey, polish) stay out.
 */
public final class ProperWordsInSmallLetters implements SlipFinder {

    private static final ByForm<Boolean> COUNTRY = new ByForm<>(token -> Countries.contains(token.text()));

    private static final int SHORTEST = 4;

    /** A page that writes them small more often than this has that habit. */
    private static final int HABIT = 3;

    @Override
    public Stream<Slip> find(Page page) {
        Set<String> raised = new HashSet<>();
        List<Token> certain = new ArrayList<>();
        for (List<Token> line : Paragraphs.of(page)) {
            certain.addAll(certain(page, line));
            for (int i = 1; i < line.size(); i++) {
                if (isRaised(line.get(i - 1), line.get(i))) {
                    raised.add(line.get(i).lower());
                }
            }
        }
        Stream<Token> names = page.tokens().stream().filter(token -> raised.contains(token.text()));
        List<Slip> slips = Stream.concat(names, unquoted(page, certain))
                .filter(token -> isProper(page.text(), token))
                .distinct()
                .sorted(Comparator.comparingInt(Token::start))
                .map(token -> Slip.of(
                        token.start(),
                        token.end(),
                        "A word in small letters that is written with a capital",
                        Capitals.raise(token.text())))
                .toList();
        return slips.size() > HABIT ? Stream.empty() : slips.stream();
    }

    /** "on monday", "and uganda" in a text that has its capitals. */
    private static List<Token> certain(Page page, List<Token> line) {
        if (!line.get(0).isCapitalised() || page.zoneAt(line.get(0).start()) != Zone.BODY) {
            return List.of();
        }
        return IntStream.range(1, line.size())
                .filter(i -> isDay(line, i) || COUNTRY.of(line.get(i)))
                .mapToObj(line::get)
                .toList();
    }

    private static boolean isDay(List<Token> line, int i) {
        return Words.isWeekday(line.get(i).text())
                && Words.isFunction(line.get(i - 1).lower());
    }

    /** Who is quoted may write so. */
    private static Stream<Token> unquoted(Page page, List<Token> words) {
        TreeMap<Integer, Span> quoted = new TreeMap<>();
        if (!words.isEmpty()) {
            page.quotations().stream()
                    .filter(quotation -> quotation.depth() == 1)
                    .forEach(quotation -> quoted.put(quotation.span().start(), quotation.span()));
        }
        return words.stream().filter(word -> {
            Map.Entry<Integer, Span> before = quoted.floorEntry(word.start());
            return before == null || !before.getValue().contains(word.span());
        });
    }

    /** A capital inside a sentence, after a small word; at its start and in headlines capitals tell nothing. */
    private static boolean isRaised(Token before, Token token) {
        return token.isCapitalised()
                && token.text().length() >= SHORTEST
                && Character.isLowerCase(token.text().charAt(1))
                && before.isWord()
                && !before.isCapitalised();
    }

    private static boolean isProper(String text, Token token) {
        boolean inCompound = Neighbours.before(text, token.start()) == '-' || Neighbours.at(text, token.end()) == '-';
        boolean inAddress = Neighbours.before(text, token.start()) == '.'
                || (Neighbours.at(text, token.end()) == '.'
                        && Character.isLetter(Neighbours.at(text, token.end() + 1)));
        return !inCompound
                && !inAddress
                && !Words.isFunction(token.text())
                && Dictionary.isName(token.text())
                && !Neighbours.inAddress(text, token.span());
    }
}
