package org.crossfact.core.read.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.crossfact.core.read.Draft;

/** Writes code: nothing in it is an escape. */
final class CodeLines {

    private CodeLines() {}

    /** Writes a fenced block line by line; the first line of the file is the fence, and blank lines may lack a span. */
    static void write(FencedCodeBlock code, Source source, Draft draft) {
        List<SourceSpan> spans = code.getSourceSpans();
        String literal = code.getLiteral();
        int span = 1;
        int at = 0;
        for (int line = 1; at < literal.length() && !spans.isEmpty(); line++) {
            int end = literal.indexOf('\n', at) < 0 ? literal.length() : literal.indexOf('\n', at);
            int number = spans.get(0).getLineIndex() + line;
            while (span < spans.size() - 1 && spans.get(span).getLineIndex() < number) {
                span++;
            }
            SourceSpan place = spans.get(Math.min(span, spans.size() - 1));
            int inFile = Math.max(source.begin(place), source.end(place) - (end - at));
            draft.verbatim(literal.substring(at, end), inFile);
            draft.verbatim(literal.substring(end, Math.min(end + 1, literal.length())), inFile + end - at);
            at = end + 1;
        }
    }

    /** Writes code amid words, whose line ends are spaces; the backticks around it may have spaces inside. */
    static void write(Code code, Source source, Draft draft) {
        String literal = code.getLiteral();
        int at = 0;
        for (SourceSpan span : code.getSourceSpans()) {
            int begin = source.begin(span);
            if (at == 0) {
                begin += marks(source.file().substring(begin, source.end(span)), literal);
            } else {
                draft.decoded(" ", begin);
                at = Math.min(literal.length(), at + 1);
            }
            int end = Math.max(at, Math.min(literal.length(), at + source.end(span) - begin));
            draft.text(literal.substring(at, end), begin);
            at = end;
        }
    }

    /** How much of the first line stands before the code: backticks, and the space that they may have inside. */
    private static int marks(String line, String literal) {
        int lead = 0;
        while (lead < line.length() && line.charAt(lead) == '`') {
            lead++;
        }
        int stripped = spaces(line, lead) - spaces(literal, 0);
        // where the first line ends behind the backticks, its end is the space that the code begins with
        return lead > 0 ? lead + Math.max(0, stripped) : stripped;
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }
}
