package org.crossfact.core.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Under which names records state what; dots lead into records inside records.
 *
 * @param names the names of each field, the one to try first in front
 */
public record Fields(Map<Field, List<String>> names) {

    /** The names that data sets and front matter use. */
    public static final Fields USUAL = usual(Lexicon.load(Fields.class, "fields.txt"));

    public Fields {
        names = Map.copyOf(names);
    }

    private static Fields usual(Lexicon names) {
        Map<Field, List<String>> usual = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            usual.put(
                    field,
                    names.words().stream()
                            .filter(name -> names.value(name).orElseThrow().equals(field.label()))
                            .toList());
        }
        return new Fields(usual);
    }

    /** The names of one field, the one to try first in front. */
    public List<String> of(Field field) {
        return names.getOrDefault(field, List.of());
    }

    /** These names with others for one field. */
    public Fields with(Field field, List<String> others) {
        Map<Field, List<String>> changed = new EnumMap<>(Field.class);
        changed.putAll(names);
        changed.put(field, List.copyOf(others));
        return new Fields(changed);
    }
}
