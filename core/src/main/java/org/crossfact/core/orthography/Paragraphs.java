package org.crossfact.core.orthography;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/** Cuts the tokens of a page into its lines, without line breaks; in scraped text a line is a paragraph. */
final class Paragraphs {

    private Paragraphs() {}

    static List<List<Token>> of(Page page) {
        List<List<Token>> lines = new ArrayList<>();
        List<Token> tokens = page.tokens();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == TokenKind.BREAK) {
                if (i > start) {
                    lines.add(tokens.subList(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
