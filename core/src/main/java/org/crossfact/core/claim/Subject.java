package org.crossfact.core.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim is about, in lower-case base forms so that two wordings can be compared; an empty string is a part that
 * is not told.
 *
 * @param head the thing itself: the noun counted, the office, the event
 * @param measure what is said or measured of it: the governing verb
 * @param participants proper names in the clause, sorted
 * @param places where, sorted
 * @param scopes of which whole and by what it is counted ("gdp", "per share"), sorted
 * @param status whether it is a target, cap, estimate or forecast; empty for a plain fact
 * @param edition which one of a recurring event
 * @param words the other content words of the clause, sorted
 */
public record Subject(
        String head,
        String measure,
        List<String> participants,
        List<String> places,
        List<String> scopes,
        String status,
        String edition,
        List<String> words) {

    public static final Subject NONE = new Subject("", "", List.of(), List.of(), List.of(), "", "", List.of());

    public Subject {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        scopes = List.copyOf(scopes);
        words = List.copyOf(words);
    }

    /** A subject that is fully told by its head. */
    public static Subject ofHead(String head) {
        return new Subject(head, "", List.of(), List.of(), List.of(), "", "", List.of());
    }

    /** The subject in a few words for people and for files. */
    public String label() {
        return Stream.concat(Stream.of(head, measure, String.join("; ", scopes), status), participants.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
