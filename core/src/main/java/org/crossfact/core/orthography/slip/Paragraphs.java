package org.crossfact.core.orthography.slip;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/** Cuts the tokens of a page into its lines, without line breaks; in scraped text a line is a paragraph. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The lines that hold a token, in reading order. */
    public static List<List<Token>> of(Page page) {
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
