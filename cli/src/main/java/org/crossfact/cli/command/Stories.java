package org.crossfact.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which articles may meet. */
enum Stories {
    TOGETHER,
    BY_FOLDER;

    /** Reads the word of {@code --stories}. */
    static final class Converter implements ITypeConverter<Stories> {

        @Override
        public Stories convert(String word) {
            return switch (word) {
                case "together" -> TOGETHER;
                case "by-folder" -> BY_FOLDER;
                default -> throw new TypeConversionException("expected together or by-folder, found '" + word + "'");
            };
        }
    }
}
