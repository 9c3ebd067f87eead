package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds a no-break space beside an ordinary one inside a sentence; after its end that is a habit of typing. */
public final class MixedSpaces implements SlipFinder {

    private static final String ENDS = ".!?:;,\u201d\"\u2026)";
    private static final int LONGEST = 4;

    /** More than this in one article is layout. */
    private static final int HABIT = 5;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        List<Slip> slips = IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).start() - tokens.get(i - 1).end() > 1)
                .boxed()
                .flatMap(i -> slip(page.text(), tokens.get(i - 1), tokens.get(i)).stream())
                .toList();
        return slips.size() > HABIT ? Stream.empty() : slips.stream();
    }

    private static Optional<Slip> slip(String text, Token left, Token right) {
        int gap = right.start() - left.end();
        if (gap > LONGEST || left.kind() == TokenKind.BREAK || right.kind() == TokenKind.BREAK) {
            return Optional.empty();
        }
        String spaces = text.substring(left.end(), right.start());
        boolean mixed = spaces.indexOf(' ') >= 0 && (spaces.indexOf('\u00a0') >= 0 || spaces.indexOf('\u202f') >= 0);
        return mixed && !ENDS.contains(left.text())
                ? Optional.of(Slip.of(
                        left.start(), right.end(), "Two spaces of different kinds", left.text() + " " + right.text()))
                : Optional.empty();
    }
}
