package org.crossfact.rules.declared;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.rules.yaml.YamlPart;

/**
 * A pattern in the syntax of RE2, which cannot backtrack: its cost is linear in the text.
 *
 * @param pattern what is looked for
 * @param required what stands wherever the pattern fits; empty when that is not plain to see
 */
record LinearPattern(Pattern pattern, String required) implements Words {

    /**
     * Reads a pattern.
     *
     * @throws org.crossfact.rules.yaml.YamlFault when it is none, or would need backtracking
     */
    static LinearPattern of(YamlPart part) {
        try {
            LinearPattern words = new LinearPattern(Pattern.compile(part.text()), RequiredWords.of(part.text()));
            if (words.pattern().matches("")) {
                throw part.fault("the pattern fits everywhere, even where nothing stands");
            }
            return words;
        } catch (PatternSyntaxException malformed) {
            throw part.fault("not a pattern in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), which has"
                    + " no look-around and no back-references: " + malformed.getDescription() + " '"
                    + malformed.getPattern() + "'");
        }
    }

    @Override
    public String label() {
        return pattern.pattern();
    }

    @Override
    public Stream<Span> in(Page page) {
        if (!page.text().contains(required)) {
            return Stream.empty();
        }
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(page.text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places.stream();
    }
}
