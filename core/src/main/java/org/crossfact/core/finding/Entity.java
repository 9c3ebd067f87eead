package org.crossfact.core.finding;

import java.util.List;

/**
 * A person as the articles name them.
 *
 * @param id from the content, the same in every run
 * @param name the form of the name that is printed most often, in full
 * @param variants every form with its count and articles
 * @param terms the offices told of them, by office and time
 * @param findings the ids of the findings that speak of them, in the order of the report
 */
public record Entity(
        String id, String name, List<SupportedValue> variants, List<OfficeTerm> terms, List<String> findings) {

    public Entity {
        variants = List.copyOf(variants);
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
    }

    /** The offices by themselves. */
    public List<String> offices() {
        return terms.stream().map(OfficeTerm::office).distinct().toList();
    }

    /** The same person with the findings that speak of them. */
    public Entity withFindings(List<String> ids) {
        return new Entity(id, name, variants, terms, ids);
    }
}
