package org.crossfact.reports.html;

import gg.jte.TemplateOutput;

/** Lets a writer of text write into a template, unescaped. */
final class TemplateAppendable implements Appendable {

    private final TemplateOutput out;

    TemplateAppendable(TemplateOutput out) {
        this.out = out;
    }

    @Override
    public Appendable append(CharSequence text) {
        out.writeContent(text.toString());
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char character) {
        out.writeContent(String.valueOf(character));
        return this;
    }
}
