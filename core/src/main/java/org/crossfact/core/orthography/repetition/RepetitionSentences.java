package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;

/** Finds the sentences that stand in two paragraphs of an article which differ otherwise, or twice in a row. What is quoted may recur. */
final class RepetitionSentences {

    private static final int FEWEST_WORDS = 10;
    private static final int LONGEST_SENTENCE = 1000;
    private static final String ENDS = ".!?";
    private static final String QUOTES = "\"“”„«»";

    private RepetitionSentences() {}

    /** The places of repeated sentences by their words. */
    static Map<Long, NavigableSet<Span>> of(Page page, List<RepetitionLine> lines) {
        Map<Long, Span> first = new HashMap<>();
        Map<Long, NavigableSet<Span>> repeated = new LinkedHashMap<>();
        Set<Long> paragraphs = new HashSet<>();
        for (RepetitionLine line : lines) {
            boolean isNew = paragraphs.add(line.key());
            if (isNew && line.size() >= FEWEST_WORDS && page.zoneAt(line.span().start()) == Zone.BODY) {
                for (RepetitionLine sentence : sentences(page.text(), line)) {
                    Span before = first.putIfAbsent(sentence.key(), sentence.span());
                    if (before != null && (!line.span().contains(before) || follows(sentence.span(), before))) {
                        NavigableSet<Span> places = repeated.computeIfAbsent(sentence.key(), key -> new TreeSet<>());
                        places.add(before);
                        places.add(sentence.span());
                    }
                }
            }
        }
        return repeated;
    }

    /** A writer who repeats a sentence for effect lets others stand between. */
    private static boolean follows(Span sentence, Span before) {
        return sentence.start() - before.end() == 1;
    }

    private static List<RepetitionLine> sentences(String text, RepetitionLine line) {
        Span paragraph = line.span();
        List<RepetitionLine> sentences = new ArrayList<>();
        int start = paragraph.start();
        boolean isQuoted = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean mark = !Character.isLetter(c) && c != ' ';
            isQuoted |= mark && QUOTES.indexOf(c) >= 0;
            if (mark && ENDS.indexOf(c) >= 0 && (i + 1 == paragraph.end() || text.charAt(i + 1) == ' ')) {
                if (!isQuoted && i + 1 - start <= LONGEST_SENTENCE) {
                    add(sentences, line.part(new Span(start, i + 1)));
                }
                isQuoted = false;
                start = Math.min(i + 2, paragraph.end());
            }
        }
        return sentences;
    }

    private static void add(List<RepetitionLine> sentences, RepetitionLine sentence) {
        if (sentence.size() >= FEWEST_WORDS) {
            sentences.add(sentence);
        }
    }
}
