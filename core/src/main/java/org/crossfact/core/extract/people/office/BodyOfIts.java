package org.crossfact.core.extract.people.office;

import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.person.PersonPhrase;

/** Finds the body that "its" stands for: that with which the sentence begins, or the sentence before where "Its" opens one. */
final class BodyOfIts {

    private static final int LONGEST_DATELINE = 10;

    private BodyOfIts() {}

    /** "The Harbour Fund grows, its head said", "The Harbour Fund grows. Its head said": the body, when "its" ends at token {@code end}. */
    static BodyPhrase before(Scan scan, int end) {
        int its = end - 1;
        if (!scan.token(its).lower().equals("its")) {
            return BodyPhrase.none(end);
        }
        int start = scan.sentenceStart(its);
        if (start < its) {
            return named(scan, start, its, end);
        }
        boolean oneParagraph = start > 0 && scan.token(start - 1).is('.');
        return oneParagraph ? named(scan, scan.sentenceStart(start - 1), its, end) : BodyPhrase.none(end);
    }

    private static BodyPhrase named(Scan scan, int sentence, int its, int end) {
        int first = afterDateline(scan, sentence);
        int from = scan.token(first).lower().equals("the") ? first + 1 : first;
        BodyPhrase body = BodyPhrase.startingAt(scan, from);
        boolean name =
                body.to() - from > 1 && body.to() < its && scan.token(body.to()).isWord();
        return name && !PersonPhrase.isLikely(scan, from)
                ? new BodyPhrase(end, end, body.name())
                : BodyPhrase.none(end);
    }

    /** "SEOUL, March 15 - The Harbour Fund". */
    private static int afterDateline(Scan scan, int sentence) {
        for (int at = sentence; at < sentence + LONGEST_DATELINE && scan.sentenceEnd(sentence) > at; at++) {
            Token token = scan.token(at);
            boolean dash = token.is('-') || token.is('–') || token.is('—');
            if (dash && !scan.touchesPrevious(at)) {
                return scan.token(at + 1).is('-') ? at + 2 : at + 1;
            }
        }
        return sentence;
    }
}
