package org.crossfact.core.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.ClauseNames;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Stems;
import org.crossfact.core.extract.figure.FigureSubjects;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.extract.figure.numeral.Ordinals.Ordinal;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.Memo;

/** Reads the sentences of a page's running text as they are laid beside those of other articles. */
final class Telling {

    /** More words than an edited sentence has; a list or table that goes on is of no use to anyone. */
    private static final int MOST_WORDS = 90;
    /** The beginning of an article tells what it is about, and all of a long one need not be kept. */
    private static final int MOST_SENTENCES = 400;

    /** Brackets as corpora in the Penn Treebank's form write them: "-LRB- born 1980 -RRB-". */
    private static final Set<String> PENN_BRACKETS = Set.of("LRB", "RRB", "LSB", "RSB");

    private static final Lexicon SAME_MEASURE = Lexicon.load(FigureSubjects.class, "same-measure.txt");
    private static final Memo<String> BASES = new Memo<>(Telling::base);
    private static final Set<String> NOUN_FOLLOWS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "of", "in", "for", "with", "per",
            "no");

    private static final String BREAKS = ",;:()[]|—–•\"“”";

    private final Scan scan;

    private Telling(Scan scan) {
        this.scan = scan;
    }

    /** The sentences of headline, body and quotations in reading order. */
    static List<Sentence> of(Scan scan) {
        Telling telling = new Telling(scan);
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 0; at < scan.size() && sentences.size() < MOST_SENTENCES; at = scan.sentenceEnd(at)) {
            telling.sentence(at, scan.sentenceEnd(at)).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<Sentence> sentence(int from, int to) {
        Zone zone = scan.page().zoneAt(scan.token(from).start());
        if (zone == Zone.BOILERPLATE || zone == Zone.BYLINE || zone == Zone.DATELINE) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        int end = from;
        for (int i = from; i < to && words.size() < MOST_WORDS; i++) {
            part(i).ifPresent(words::add);
            end = scan.token(i).kind() == TokenKind.BREAK ? end : i + 1;
        }
        boolean tells = words.stream().anyMatch(Word::tells);
        return tells ? Optional.of(new Sentence(scan.span(from, end), scan.text(from, end), words)) : Optional.empty();
    }

    private Optional<Word> part(int i) {
        Token token = scan.token(i);
        Span span = token.span();
        if (token.isNumber()) {
            return Optional.of(new Word(span, token.text(), Part.NUMBER));
        }
        Optional<Ordinal> ordinal = ordinal(i);
        if (ordinal.isPresent()) {
            return ordinal.map(
                    found -> new Word(scan.span(found.from(), i + 1), Long.toString(found.value()), Part.ORDINAL));
        }
        if (!token.isWord()) {
            boolean parts = token.kind() == TokenKind.MARK && BREAKS.contains(token.text());
            return parts ? Optional.of(new Word(span, token.text(), Part.BREAK)) : Optional.empty();
        }
        if (PENN_BRACKETS.contains(token.text())) {
            return Optional.of(new Word(span, token.lower(), Part.BREAK));
        }
        if (ClauseNames.isName(scan, i)) {
            return Optional.of(new Word(span, Stems.of(token.lower()), Part.NAME));
        }
        if (Lemmas.isStop(token.lower())) {
            return Optional.of(new Word(span, token.lower(), Part.FUNCTION));
        }
        return Optional.of(new Word(span, BASES.of(token.lower()), isVerb(i) ? Part.VERB : Part.CONTENT));
    }

    /** What a name begins with is no place in a row: "First Boston", "the Second World War". */
    private Optional<Ordinal> ordinal(int i) {
        return Ordinals.isEnding(scan.token(i).lower()) && !ClauseNames.isName(scan, i)
                ? Ordinals.endingAt(scan, i)
                : Optional.empty();
    }

    /** Verbs of one meaning are one word, and so are their nouns: "raised" and "an increase". */
    private static String base(String word) {
        return Lemmas.verb(word).flatMap(SAME_MEASURE::value).orElseGet(() -> Stems.of(word));
    }

    /** A word that may be a verb and is not made a noun by the word before it: "its purchase". */
    private boolean isVerb(int i) {
        String word = scan.token(i).lower();
        boolean past = word.endsWith("ed") && !word.endsWith("eed");
        return (past || !NOUN_FOLLOWS.contains(scan.token(i - 1).lower())) && Lemmas.isVerbForm(word);
    }
}
