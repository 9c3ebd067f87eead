package org.crossfact.rules.declared;

import java.util.Locale;
import java.util.Map;
import org.crossfact.rules.yaml.YamlPart;

/**
 * A sentence with placeholders in braces.
 *
 * @param template the sentence as it is written
 */
record Wording(String template) {

    /**
     * Reads a sentence.
     *
     * @throws org.crossfact.rules.yaml.YamlFault when it has a placeholder that does not exist
     */
    static Wording of(YamlPart part) {
        String template = part.text();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            String name = close < 0 ? "" : template.substring(open + 1, close);
            if (!Placeholder.labels().contains(name)) {
                throw part.fault("'{" + name + "' begins no placeholder; known: {"
                        + String.join("}, {", Placeholder.labels()) + "}");
            }
        }
        return new Wording(template);
    }

    /** The sentence with these words in the place of the placeholders. */
    String with(Map<Placeholder, String> values) {
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close).toUpperCase(Locale.ROOT);
            sentence.append(template, at, open).append(values.getOrDefault(Placeholder.valueOf(name), ""));
            at = close + 1;
        }
        return sentence.append(template.substring(at)).toString();
    }
}
