package org.crossfact.core.read.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The decoded file with what the parser gets of it.
 *
 * @param start where the Markdown begins, behind the front matter
 */
record Source(String file, int start) {

    String markdown() {
        return file.substring(start);
    }

    /** Where a node begins in the file. */
    int begin(Node node) {
        return start + node.getSourceSpans().get(0).getInputIndex();
    }

    int begin(SourceSpan span) {
        return start + span.getInputIndex();
    }

    int end(SourceSpan span) {
        return begin(span) + span.getLength();
    }

    boolean knows(Node node) {
        return !node.getSourceSpans().isEmpty();
    }
}
