package org.crossfact.reports.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the scripts of the page, and the policy that allows these and nothing else.
 *
 * @param style the one style sheet
 * @param first a script of one line that tells the style sheet that scripts run
 * @param script the rest, which runs at the end of the page
 */
public record Assets(String style, String first, String script) {

    /** What lies beside this class. */
    static Assets load() {
        return new Assets(
                Bundle.style("style/report.css"), Bundle.script("script/first.js"), Bundle.script("script/main.js"));
    }

    private static final String REST =
            "; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /** The policy of a page whose style and scripts lie beside it. */
    static final String POLICY_BESIDE = "default-src 'none'; script-src 'self'; style-src 'self'" + REST;

    /** No network, no form, no other script: what an article smuggles in has nothing to work with. */
    public String policy() {
        return "default-src 'none'; script-src " + hash(first) + " " + hash(script) + "; style-src " + hash(style)
                + REST;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
