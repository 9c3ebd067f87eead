package org.crossfact.core.orthography.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;

/** Tells of one line whether it is a piece of a script, a style sheet or a data record, and where in the line it stands. */
final class MarkupCode {

    private static final int LONGEST_LOOK = 600;
    private static final String PROBLEM = "A piece of program shows in the text";

    private static final Pattern SCRIPT = Pattern.compile("\\b(?:var|let|const)\\s+[A-Za-z_$][\\w$]{0,40}+\\s*=(?!=)"
            + "|\\bfunction\\s*[\\w$]{0,40}+\\s*\\((?:[\\w$]{1,40}+(?:,\\s{0,2}[\\w$]{1,40}+){0,10}+)?\\)\\s*\\{"
            + "|\\(\\s*\\)\\s*=>\\s*\\{"
            + "|\\b(?:window|document|console)\\.[A-Za-z_$][\\w$]{1,40}+(?:[.(\\[](?=\\S)|\\s*=(?!=)|\\s*\\|\\|)"
            + "|\\b(?:googletag|dataLayer|jQuery|_gaq|adsbygoogle)(?:\\.|\\s*[=(])");
    private static final Pattern STYLE = Pattern.compile(
            "(?:^|[\\s.#}])[\\w.#:>-][^{};\\n]{0,60}+\\{\\s*[a-z-]{2,30}+\\s*:\\s*[^{};\\n]{1,80}+[;}]|@media\\b[^{\\n]{0,80}+\\{");
    private static final Pattern RECORD = Pattern.compile(
            "(?:[{\\[]|[\"\\d\\]}],)\\s*\"[\\w@$ -]{1,40}+\"\\s*:\\s*(?:\"|-?\\d|\\[|\\{|true\\b|false\\b|null\\b)");

    private MarkupCode() {}

    /** The code in {@code line} of {@code text}, to its last mark of code. */
    static Optional<Slip> in(String text, Span line) {
        Span looked = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LOOK));
        int start = first(text, looked);
        if (start < 0) {
            return Optional.empty();
        }
        int end = line.end();
        while (end > start && "{}();],\"'".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end == start ? Optional.empty() : Optional.of(Slip.of(start, end, PROBLEM, ""));
    }

    private static int first(String text, Span looked) {
        return Stream.of(SCRIPT, STYLE, RECORD)
                .map(pattern -> pattern.matcher(text).region(looked.start(), looked.end()))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .map(at -> Character.isWhitespace(text.charAt(at)) ? at + 1 : at)
                .min()
                .orElse(-1);
    }
}
