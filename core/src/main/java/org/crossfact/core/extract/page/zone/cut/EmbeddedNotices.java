package org.crossfact.core.extract.page.zone.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart.Reading;
import org.crossfact.core.extract.page.zone.look.SignReader;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Cuts a paragraph where one of its sentences is the site's own ("Click here to subscribe to our newsletter."), so that
 * the others stay the article's. Paragraphs without a word of such sentences cost one look at each token.
 */
final class EmbeddedNotices {

    private static final Lexicon WORDS = Lexicon.load(EmbeddedNotices.class, "notice-words.txt");

    private static final Set<Furniture> OF_SITE = Set.of(Furniture.SUBSCRIPTION, Furniture.SHARING, Furniture.ADVERT);

    private static final String QUOTES = "\"\u201c\u201d\u00ab\u00bb\u201e";

    /** What is left of the paragraph without its notices must be a text. */
    private static final int SHORTEST_REST = 30;

    private EmbeddedNotices() {}

    /** The paragraph itself, or its parts in their order, each a notice or what stands between notices. */
    static List<List<Token>> parts(List<Token> paragraph) {
        if (paragraph.stream().noneMatch(token -> WORDS.contains(token.lower()))) {
            return List.of(paragraph);
        }
        List<List<Token>> parts = new ArrayList<>();
        int rest = 0;
        int restFrom = 0;
        int from = 0;
        for (int to = end(paragraph, from); from < paragraph.size(); to = end(paragraph, from)) {
            List<Token> sentence = paragraph.subList(from, to);
            if (isNotice(sentence)) {
                if (restFrom < from) {
                    parts.add(paragraph.subList(restFrom, from));
                }
                parts.add(sentence);
                restFrom = to;
            } else {
                rest += paragraph.get(to - 1).end() - paragraph.get(from).start();
            }
            from = to;
        }
        if (restFrom < paragraph.size()) {
            parts.add(paragraph.subList(restFrom, paragraph.size()));
        }
        return rest >= SHORTEST_REST ? parts : List.of(paragraph);
    }

    /** One past the last token of the sentence that begins at {@code from}. */
    private static int end(List<Token> tokens, int from) {
        for (int i = from + 1; i + 1 < tokens.size(); i++) {
            Token mark = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean stop = mark.is('.') || mark.is('!') || mark.is('?');
            if (stop
                    && !mark.touches(next)
                    && next.isCapitalised()
                    && tokens.get(i - 1).text().length() > 2) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static boolean isNotice(List<Token> sentence) {
        boolean telling = sentence.stream().anyMatch(token -> WORDS.contains(token.lower()));
        boolean quoted = sentence.stream().anyMatch(token -> QUOTES.contains(token.text()));
        if (!telling || quoted) {
            return false;
        }
        Reading reading = SignReader.read(BlockLook.at(sentence), sentence);
        return reading.sign() == BlockSign.FURNITURE && OF_SITE.contains(reading.furniture());
    }
}
