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
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.extract.figure.numeral.Ordinals.Ordinal;

/** Reads the sentences of a page's running text as they are laid beside those of other articles. */
final class Telling {

    /** More words than an edited sentence has; a list or table that goes on is of no use to anyone. */
    private static final int MOST_WORDS = 90;
    /** The beginning of an article tells what it is about, and all of a long one need not be kept. */
    private static final int MOST_SENTENCES = 400;

    private static final Set<String> NOUN_FOLLOWS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "of", "in", "for", "with", "per",
            "no");

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
            word(i).ifPresent(words::add);
            end = scan.token(i).kind() == TokenKind.BREAK ? end : i + 1;
        }
        if (words.stream().noneMatch(Word::tells)) {
            return Optional.empty();
        }
        Span span = scan.span(from, end);
        return Optional.of(new Sentence(span, span.in(scan.page().text()), words));
    }

    private Optional<Word> word(int i) {
        Token token = scan.token(i);
        ToldForm form = ToldForm.of(token);
        boolean named =
                token.isWord() && form.part().filter(Part.BREAK::equals).isEmpty() && ClauseNames.isName(scan, i);
        // what a name begins with is no place in a row: "First Boston", "the Second World War"
        Optional<Ordinal> ordinal = form.endsOrdinal() && !named ? Ordinals.endingAt(scan, i) : Optional.empty();
        if (ordinal.isPresent()) {
            return ordinal.map(
                    found -> new Word(scan.span(found.from(), i + 1), Long.toString(found.value()), Part.ORDINAL));
        }
        return named
                ? Optional.of(new Word(token.span(), form.stem(), Part.NAME))
                : form.part().map(part -> new Word(token.span(), form.base(), inPlace(part, i)));
    }

    /** A verb form is a noun behind words such as "its": "its purchase". */
    private Part inPlace(Part part, int i) {
        String word = scan.token(i).lower();
        boolean past = word.endsWith("ed") && !word.endsWith("eed");
        boolean noun = part == Part.VERB
                && !past
                && NOUN_FOLLOWS.contains(scan.token(i - 1).lower());
        return noun ? Part.CONTENT : part;
    }
}
