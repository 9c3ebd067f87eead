package org.crossfact.core.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.read.TextReader;
import org.crossfact.core.read.json.JsonLinesReader;
import org.junit.jupiter.api.Test;

final class FormatsTest {

    @Test
    void readersAreChosenByTheEndingOfTheNameInAnyCase() {
        assertThat(Formats.USUAL.reader("a.txt")).containsInstanceOf(TextReader.class);
        assertThat(Formats.USUAL.reader("A.TXT")).containsInstanceOf(TextReader.class);
        assertThat(Formats.USUAL.reader("b.c.ndjson")).containsInstanceOf(JsonLinesReader.class);
        assertThat(Formats.USUAL.reader("a.png")).isEmpty();
        assertThat(Formats.USUAL.reader("txt")).isEmpty();
    }

    @Test
    void whatIsNamedOutrightIsTextUnlessItsEndingTellsMore() {
        assertThat(Formats.USUAL.readerOrText("story")).isInstanceOf(TextReader.class);
        assertThat(Formats.USUAL.readerOrText("story.draft")).isInstanceOf(TextReader.class);
        assertThat(Formats.USUAL.readerOrText("feed.jsonl")).isInstanceOf(JsonLinesReader.class);
    }

    @Test
    void endingsAreSorted() {
        assertThat(Formats.USUAL.endings())
                .containsExactly("htm", "html", "json", "jsonl", "markdown", "md", "ndjson", "txt", "xhtml");
    }
}
