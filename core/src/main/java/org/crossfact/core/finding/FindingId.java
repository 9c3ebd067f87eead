package org.crossfact.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of findings: twelve hexadecimal digits of a SHA-256 over what a finding is about. In an article that is rule,
 * article, quoted words and their ordinal; of a conflict, rule, key and values. Neither lines nor offsets take part, so
 * moved paragraphs, CRLF, BOM and NFD change nothing.
 */
public final class FindingId {

    private static final int BYTES = 6;

    private FindingId() {}

    /** The id of a finding in one article. */
    public static String inArticle(RuleId rule, String article, String quote, int ordinal) {
        return hash(List.of(rule.id(), article, normalised(quote), Integer.toString(ordinal)));
    }

    /** The id of a conflict on {@code key} between {@code values}; the ordinal tells apart those with equal values. */
    public static String ofConflict(RuleId rule, String key, List<String> values, int ordinal) {
        String sorted = String.join("\u001f", values.stream().sorted().toList());
        return hash(List.of(rule.id(), key, sorted, Integer.toString(ordinal)));
    }

    /** The id of the person whom articles call {@code name}. */
    public static String ofEntity(String name) {
        return hash(List.of("person", normalised(name)));
    }

    /** The quoted words as they take part in an id: composed letters, single blanks. */
    public static String normalised(String quote) {
        return Normalizer.normalize(quote, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String hash(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001e", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
