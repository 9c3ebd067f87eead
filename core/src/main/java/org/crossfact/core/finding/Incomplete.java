package org.crossfact.core.finding;

/**
 * Something that was not checked.
 *
 * @param code what happened, for machines: {@code unreadable}, {@code too-large}, {@code rule-failed}, …
 * @param subject the article or rule
 * @param reason what happened and what to do, in words
 */
public record Incomplete(String code, String subject, String reason) implements Comparable<Incomplete> {

    @Override
    public int compareTo(Incomplete other) {
        int bySubject = subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : (code + reason).compareTo(other.code + other.reason);
    }
}
