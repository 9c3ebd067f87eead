package org.crossfact.cli.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.reports.text.TerminalText;

/** Says of each file that was seen whether it is read, and why. */
final class FileList {

    private FileList() {}

    static void print(Corpus corpus, PrintWriter out) {
        Map<String, String> lines = new TreeMap<>();
        corpus.files().forEach(file -> lines.put(file.key(), "read"));
        corpus.leftOut().forEach(left -> lines.put(left.key(), "not read: " + left.reason()));
        corpus.skipped().forEach(skipped -> lines.put(skipped.subject(), "not read: " + skipped.reason()));
        lines.forEach((key, reason) -> out.println(TerminalText.safe(key + "  " + reason)));
    }
}
