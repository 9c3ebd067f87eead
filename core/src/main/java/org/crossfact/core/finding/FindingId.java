package org.crossfact.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of findings: 128 bits of a SHA-256 over what a finding is about. In an article that is rule, article, quoted words
 * and their ordinal among equal ones; of a conflict, rule, key and values. Neither lines nor offsets nor the wording of a
 * message take part, so moved paragraphs, neighbours, CRLF, BOM and NFD change nothing.
 */
public final class FindingId {

    /** The way of counting; whoever keeps ids keeps it beside them, for ids of another way never match. */
    public static final String VERSION = "crossfact/v1";

    private static final int BYTES = 16;

    private FindingId() {}

    /** The id of a finding in one article. */
    public static String inArticle(RuleId rule, String article, String quote, int ordinal) {
        return hash(List.of(rule.id(), article, normalised(quote), Integer.toString(ordinal)));
    }

    /** The id of a conflict on {@code key} between {@code values}; the ordinal tells apart those with equal values. */
    public static String ofConflict(RuleId rule, String key, List<String> values, int ordinal) {
        String sorted = String.join(
                "\u001f",
                values.stream().map(FindingId::normalised).distinct().sorted().toList());
        return hash(List.of(rule.id(), key, sorted, Integer.toString(ordinal)));
    }

    /** The id of the person whom articles call {@code name}. */
    public static String ofEntity(String name) {
        return hash(List.of("person", normalised(name)));
    }

    /** The id of a text, by which an article is known again under another name. */
    public static String ofText(String text) {
        return hash(List.of(normalised(text)));
    }

    /** The id of what was not checked, for formats in which it stands among the findings. */
    public static String ofIncomplete(Incomplete entry) {
        return hash(List.of(entry.code(), entry.subject(), entry.reason()));
    }

    /** The quoted words as they take part in an id: compatible letters in one form, single blanks. */
    public static String normalised(String quote) {
        return Normalizer.normalize(quote, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
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
