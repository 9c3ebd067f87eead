package org.crossfact.core.extract;

import java.util.List;

/**
 * What stands around the words of a claim, read without a grammar.
 *
 * <p>The clause reaches from the words to the nearest comma, bracket, colon, cell border or joining word ("which", "but",
 * "found that") on either side, within {@value #WINDOW} tokens. Its verb is the listed verb form right before the words,
 * before the noun or preposition that leads to them, or, failing that, the first one after them. A word that can be noun
 * and verb counts as a noun after a determiner, adjective or preposition. Names are runs of capitalised words; a clause
 * without any borrows those of the nearest sentence before it, or of the beginning of the article. Limits: inverted order, lists that share one verb, and
 * pronouns are not resolved.
 *
 * @param from number of the first token
 * @param to one past the number of the last token
 * @param names proper names in lower case, sorted, who says it left out
 * @param places those of the names that follow "in", "at" and the like, sorted
 * @param verb the governing verb in the infinitive; empty when none is listed
 * @param role the preposition between verb or noun and the words ("to", "from", "of"); empty when there is none
 * @param head the noun of which the words tell something; empty when there is none
 * @param whole the noun after "of" right behind the words ("37 per cent of the houses"); empty when there is none
 * @param rate what the words are counted by ("share", "day"); empty when nothing is told
 * @param status "cap", "target", "budget", "future", "estimate", "former", "denied" or empty
 * @param period which period is meant, as far as a fixed phrase tells it; empty otherwise
 * @param words other content words in base form, sorted, each once
 * @param listed whether the words are one of several in a row that only its order or header explains
 */
public record Clause(
        int from,
        int to,
        List<String> names,
        List<String> places,
        String verb,
        String role,
        String head,
        String whole,
        String rate,
        String status,
        String period,
        List<String> words,
        boolean listed) {

    /** Nothing farther away than this belongs to a claim; it also keeps reading linear in the text. */
    static final int WINDOW = 40;

    public Clause {
        names = List.copyOf(names);
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    /** The proper names of the whole sentence that holds token {@code at}, in lower case, sorted. */
    public static List<String> namesOfSentence(Scan scan, int at) {
        int from = Math.max(scan.sentenceStart(at), at - WINDOW);
        int to = Math.min(scan.sentenceEnd(at), at + WINDOW);
        return ClauseNames.between(scan, from, to);
    }

    /** The clause around tokens {@code from} up to, not including, {@code to}. */
    public static Clause around(Scan scan, int from, int to) {
        ClauseBounds bounds = ClauseBounds.of(scan, from, to);
        ClauseFrame frame = ClauseFrame.of(scan, from, to, bounds);
        ClauseNames names = ClauseNames.of(scan, from, to, bounds);
        ClauseWords words = ClauseWords.of(scan, from, to, bounds);
        return new Clause(
                bounds.from(),
                bounds.to(),
                names.names(),
                names.places(),
                frame.verb(),
                frame.role(),
                frame.head(),
                frame.whole(),
                frame.rate(),
                words.status(),
                words.period(),
                words.content(names.words()),
                words.isListed());
    }
}
