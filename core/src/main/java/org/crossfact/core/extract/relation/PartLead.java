package org.crossfact.core.extract.relation;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;

/**
 * What leads from a whole to its parts: a mark, words such as "of which" or "consisting of", or both.
 *
 * @param mark the mark's token; the first word's, when there is no mark
 * @param parts the token at which the parts begin
 * @param words what the words say of the parts
 */
record PartLead(int mark, int parts, Words words) {

    /** What words say of the parts that follow. */
    enum Words {
        /** There are none. */
        NONE,
        /** "Including", "of which": there may be more. */
        SOME,
        /** "Consisting of": these are all. */
        ALL
    }

    /** Participles before "of", and words that stand alone, with what they say. */
    private static final Lexicon LEADS = Lexicon.load(PartLead.class, "part-leads.txt");

    private static final Lexicon RELATIVES = Lexicon.load(PartLead.class, "part-relatives.txt");

    /** "12 athletes will leave the national team at the end of this year:". */
    private static final int WIDEST_GAP = 12;
    /** "189 people on board, ...": at a comma or a dash something new may begin. */
    static final int NARROW_GAP = 4;

    /** The lead behind a whole, with no other figure in between. */
    static Optional<PartLead> behind(Scan scan, Found found, Find<Figure> whole) {
        for (int at = whole.to(); at <= whole.to() + WIDEST_GAP; at++) {
            Token token = scan.token(at);
            int gap = at - whole.to();
            if (token.is(':') || (gap <= NARROW_GAP && isMark(scan, at, gap))) {
                return Optional.of(words(scan, at, at + 1));
            }
            PartLead lead = words(scan, at, at);
            if (gap <= NARROW_GAP && lead.parts() > at) {
                return Optional.of(lead);
            }
            if (!token.isWord() || found.figureAt(at).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(Scan scan, int at, int gap) {
        Token token = scan.token(at);
        boolean dash = token.is('\u2013') || token.is('\u2014') || (token.is('-') && !scan.touchesPrevious(at));
        return token.is(',') || dash || (gap == 0 && token.is('('));
    }

    /** The lead of {@code mark} and the words that begin at token {@code at}. */
    private static PartLead words(Scan scan, int mark, int at) {
        String word = scan.token(at).lower();
        String next = scan.token(at + 1).lower();
        if ((word.equals("of") || word.equals("among")) && RELATIVES.contains(next)) {
            return new PartLead(mark, at + 2, Words.SOME);
        }
        String says = LEADS.value(word).orElse("");
        return switch (says) {
            case "some" -> new PartLead(mark, at + 1, Words.SOME);
            case "all" -> new PartLead(mark, at + 1, Words.ALL);
            case "all-of" ->
                next.equals("of") ? new PartLead(mark, at + 2, Words.ALL) : new PartLead(mark, mark + 1, Words.NONE);
            default -> new PartLead(mark, at, Words.NONE);
        };
    }
}
