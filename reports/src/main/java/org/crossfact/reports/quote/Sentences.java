package org.crossfact.reports.quote;

import java.text.BreakIterator;
import java.util.Locale;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Span;

/**
 * Finds the sentences around a place. It never leaves the line and never looks further than {@code reach}, so the cost
 * of an excerpt does not grow with the article: web pages come as one line of a million characters.
 */
final class Sentences {

    private final String text;
    private final Span place;
    private final Span window;

    Sentences(String text, Span place, int reach) {
        this.text = text;
        this.place = place;
        this.window = new Span(windowStart(reach), windowEnd(reach));
    }

    private int windowStart(int reach) {
        int limit = Math.max(0, place.start() - reach);
        int at = place.start();
        while (at > limit && !LineEnds.isEnd(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at == limit && !LineEnds.isEnd(text.charAt(at - 1)) ? afterSpace(at) : at;
    }

    private int windowEnd(int reach) {
        int limit = Math.min(text.length(), place.end() + reach);
        int at = place.end();
        while (at < limit && !LineEnds.isEnd(text.charAt(at))) {
            at++;
        }
        return at < text.length() && at == limit && !LineEnds.isEnd(text.charAt(at)) ? beforeSpace(at) : at;
    }

    /** Cuts at a word; where there is no space, at the place itself rather than inside a surrogate pair. */
    private int afterSpace(int from) {
        int at = from;
        while (at < place.start() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeSpace(int to) {
        int at = to;
        while (at > place.end() && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The sentence that holds the place, with {@code beside} more on either side. */
    Span around(int beside) {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(text.substring(window.start(), window.end()));
        return new Span(start(boundaries, beside), end(boundaries, beside));
    }

    private int start(BreakIterator boundaries, int beside) {
        int offset = place.start() - window.start();
        int found = offset >= boundaries.last() ? boundaries.previous() : boundaries.preceding(offset + 1);
        for (int i = 0; i < beside && found > 0; i++) {
            found = boundaries.previous();
        }
        return found <= 0 ? window.start() : window.start() + found;
    }

    private int end(BreakIterator boundaries, int beside) {
        int offset = Math.max(place.end() - window.start() - 1, 0);
        int last = boundaries.last();
        int found = offset >= last ? last : boundaries.following(offset);
        for (int i = 0; i < beside && found < last; i++) {
            found = boundaries.next();
        }
        return window.start() + found;
    }

    /** Whether an excerpt that begins or ends here leaves part of a sentence out. */
    boolean isCutAt(int at) {
        boolean cutStart = at == window.start() && at > 0 && !LineEnds.isEnd(text.charAt(at - 1));
        boolean cutEnd = at == window.end() && at < text.length() && !LineEnds.isEnd(text.charAt(at));
        return cutStart || cutEnd;
    }
}
