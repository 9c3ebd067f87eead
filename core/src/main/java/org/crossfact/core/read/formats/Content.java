package org.crossfact.core.read.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells the format of a file without a name from how it begins. */
final class Content {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Content() {}

    /** The ending that such files have; empty where nothing tells it from plain text. */
    static Optional<String> ending(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        String begin = (text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text).stripLeading();
        String lower = begin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || isXhtml(lower)) {
            return Optional.of("html");
        }
        if (begin.startsWith("{") && isObject(begin)) {
            return Optional.of(isLine(begin) ? "jsonl" : "json");
        }
        boolean list =
                begin.startsWith("[") && begin.substring(1).stripLeading().startsWith("{");
        return list ? Optional.of("json") : Optional.empty();
    }

    private static boolean isXhtml(String lower) {
        return lower.startsWith("<?xml") && lower.contains("<html");
    }

    private static boolean isObject(String begin) {
        String behind = begin.substring(1).stripLeading();
        return behind.startsWith("\"") && behind.contains(":");
    }

    /** Whether the first line is a whole object, and another one follows or nothing does. */
    private static boolean isLine(String begin) {
        int end = begin.indexOf('\n');
        return end > 0
                && begin.substring(0, end).strip().endsWith("}")
                && begin.substring(end).stripLeading().startsWith("{");
    }
}
