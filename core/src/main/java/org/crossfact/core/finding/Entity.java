package org.crossfact.core.finding;

import java.util.List;

/**
 * A person as the articles name them.
 *
 * @param id from the content, the same in every run
 * @param name the name best supported
 * @param variants every form with its count and articles
 * @param offices the offices told of them, sorted
 */
public record Entity(String id, String name, List<SupportedValue> variants, List<String> offices) {

    public Entity {
        variants = List.copyOf(variants);
        offices = List.copyOf(offices);
    }
}
