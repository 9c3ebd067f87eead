package org.crossfact.core.orthography.capital;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Finds paragraphs and headlines that begin in small letters where nearly all others of the page begin with a capital.
 * What continues a broken line or a list, and brand names, stay out.
 */
public final class StartsInSmallLetters implements SlipFinder {

    private static final int FULL_LINE = 8;

    /** One line in so many may begin small; more of them are a habit. */
    private static final long RARE = 3L;

    private static final int ENOUGH = 3;

    @Override
    public Stream<Slip> find(Page page) {
        List<List<Token>> lines = Paragraphs.of(page);
        List<List<Token>> full =
                lines.stream().filter(StartsInSmallLetters::isFull).toList();
        long raised = full.stream().filter(line -> line.get(0).isCapitalised()).count();
        long small = full.stream().filter(line -> isSmall(line.get(0))).count();
        return raised >= ENOUGH && raised >= RARE * small
                ? IntStream.range(0, lines.size())
                        .filter(i -> isSlip(lines, i) && beginsBlock(page, lines.get(i)))
                        .mapToObj(i -> slip(lines.get(i)))
                : Stream.empty();
    }

    /** Whether a line begins small on its own account: it continues none and has no neighbour like it, as lists have. */
    private static boolean isSlip(List<List<Token>> lines, int i) {
        boolean listed = (i > 0 && isSmall(lines.get(i - 1).get(0)))
                || (i + 1 < lines.size()
                        && isSmall(lines.get(i + 1).get(0))
                        && !repeats(lines.get(i), lines.get(i + 1)));
        return isFull(lines.get(i)) && startsSmall(lines.get(i)) && !listed && (i == 0 || !goesOn(lines.get(i - 1)));
    }

    /** Where the format tells blocks, a line that breaks within one goes on with it, as in verse or an address. */
    private static boolean beginsBlock(Page page, List<Token> line) {
        int start = line.get(0).start();
        return page.article().layout().stream()
                .noneMatch(block ->
                        block.span().start() < start && start < block.span().end());
    }

    /** Scraped lists give each headline twice. */
    private static boolean repeats(List<Token> line, List<Token> next) {
        return line.size() == next.size()
                && line.size() > 1
                && line.get(1).text().equals(next.get(1).text());
    }

    private static Slip slip(List<Token> line) {
        Token word = line.get(0);
        String problem = "A paragraph or headline begins in small letters";
        return Slip.of(word.start(), word.end(), problem, Capitals.raise(word.text()));
    }

    private static boolean isFull(List<Token> line) {
        return line.stream().filter(Token::isWord).limit(FULL_LINE).count() == FULL_LINE;
    }

    private static boolean isSmall(Token token) {
        return token.isWord() && Character.isLowerCase(token.text().codePointAt(0));
    }

    /** A common word in small letters, and after it another one or the colon of a label, but no name. */
    private static boolean startsSmall(List<Token> line) {
        Token first = line.get(0);
        Token next = line.get(1);
        boolean label = next.is(':') && first.touches(next) && line.get(2).isCapitalised();
        boolean words = isSmall(next) && !first.touches(next) && !line.get(2).isCapitalised();
        return isSmall(first)
                && first.text().length() > 2
                && first.text().equals(first.lower())
                && (label || words)
                && Dictionary.isWord(first.text());
    }

    /** Whether the line before leads on to this one: it is long and has no end, or announces a list. */
    private static boolean goesOn(List<Token> before) {
        Token last = before.get(before.size() - 1);
        boolean ended =
                last.is('.') || last.is('!') || last.is('?') || last.is('\u201d') || last.is('"') || last.is(')');
        boolean leads = last.is(':') || last.is(';') || last.is(',');
        return leads || (!ended && isFull(before));
    }
}
