package org.crossfact.core.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that name a file's charset at its very beginning.
 *
 * @param length how many they are
 */
public record ByteOrderMark(int length, Charset charset) {

    /** How many bytes must be seen to tell. */
    public static final int LONGEST = 4;

    private record Known(String beginning, Charset charset) {}

    /** Longer marks first: UTF-32LE begins as UTF-16LE does. */
    private static final List<Known> KNOWN = List.of(
            known("efbbbf", StandardCharsets.UTF_8),
            known("fffe0000", Charset.forName("UTF-32LE")),
            known("0000feff", Charset.forName("UTF-32BE")),
            known("fffe", StandardCharsets.UTF_16LE),
            known("feff", StandardCharsets.UTF_16BE));

    private static Known known(String hex, Charset charset) {
        return new Known(FileKinds.bytes(hex), charset);
    }

    /** The mark that a file begins with. */
    public static Optional<ByteOrderMark> of(byte[] file) {
        return KNOWN.stream()
                .filter(known -> FileKinds.begins(file, known.beginning()))
                .map(known -> new ByteOrderMark(known.beginning().length(), known.charset()))
                .findFirst();
    }
}
