package org.crossfact.core.read.markdown;

import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.crossfact.core.read.Draft;

/** Writes what is visible of HTML within Markdown: the text between tags, but no comments, scripts and styles. */
final class TaggedText {

    private static final String COMMENT = "<!--";

    private final String file;
    private final int end;
    private final Draft draft;

    private TaggedText(String file, int end, Draft draft) {
        this.file = file;
        this.end = end;
        this.draft = draft;
    }

    static void write(HtmlBlock html, Source source, Draft draft) {
        if (source.knows(html)) {
            SourceSpan last = html.getSourceSpans().get(html.getSourceSpans().size() - 1);
            new TaggedText(source.file(), source.end(last), draft).write(source.begin(html));
        }
    }

    private void write(int from) {
        int at = from;
        while (at < end) {
            if (file.charAt(at) == '<') {
                at = afterTag(at);
            } else {
                int next = until('<', at);
                Entities.write(file, at, next, draft);
                at = next;
            }
        }
    }

    private int afterTag(int at) {
        if (file.startsWith(COMMENT, at)) {
            return after("-->", at);
        }
        String tag = file.substring(at, Math.min(end, at + "<script".length())).toLowerCase(Locale.ROOT);
        if (tag.startsWith("<script")) {
            return after("</script>", at);
        }
        if (tag.startsWith("<style")) {
            return after("</style>", at);
        }
        if (tag.startsWith("<br") || tag.startsWith("</p") || tag.startsWith("</div") || tag.startsWith("</li")) {
            draft.lineBreak();
        }
        return Math.min(end, until('>', at) + 1);
    }

    private int after(String close, int from) {
        int found = file.indexOf(close, from);
        return found < 0 || found >= end ? end : found + close.length();
    }

    private int until(char mark, int from) {
        int found = file.indexOf(mark, from);
        return found < 0 ? end : Math.min(found, end);
    }
}
