package org.crossfact.cli.baseline;

import java.util.Comparator;

/**
 * What a reviewer says of a form of a name.
 *
 * @param entity the id of the person that it was read as
 * @param form the form
 * @param same whether it is that person's
 */
public record NameDecision(String entity, String form, boolean same) {

    static final Comparator<NameDecision> ORDER =
            Comparator.comparing(NameDecision::form).thenComparing(NameDecision::entity);

    /** What a second decision takes the place of. */
    String key() {
        return entity + "\u001f" + form;
    }
}
