package org.crossfact.rules.yaml;

/** A mistake in a YAML file; its message is one line with file, line, column and what was expected. */
public final class YamlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public YamlFault(String sentence) {
        super(sentence);
    }
}
