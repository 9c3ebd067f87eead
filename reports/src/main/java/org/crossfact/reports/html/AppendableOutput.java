package org.crossfact.reports.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets a template write to an {@link Appendable}. */
final class AppendableOutput implements TemplateOutput {

    private final Appendable out;

    AppendableOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        try {
            out.append(value, beginIndex, endIndex);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
