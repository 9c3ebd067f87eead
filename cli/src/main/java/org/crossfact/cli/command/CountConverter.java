package org.crossfact.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number that counts something. */
class CountConverter implements ITypeConverter<Integer> {

    private final int least;

    CountConverter() {
        this(0);
    }

    private CountConverter(int least) {
        this.least = least;
    }

    /** For what there must be at least one of. */
    static final class Positive extends CountConverter {
        Positive() {
            super(1);
        }
    }

    @Override
    public Integer convert(String words) {
        try {
            int count = Integer.parseInt(words);
            if (count >= least) {
                return count;
            }
        } catch (NumberFormatException noNumber) {
            throw wrong(words);
        }
        throw wrong(words);
    }

    private TypeConversionException wrong(String words) {
        return new TypeConversionException("expected a whole number from " + least + " on, found '" + words + "'");
    }
}
