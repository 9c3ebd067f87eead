package org.crossfact.core.orthography.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Test;

class ComposedTextTest {

    @Test
    void damagedWordsAreFoundWhereLettersStandApartFromTheirAccents() {
        String text =
                Normalizer.normalize("Zoé and the mayor of MÃ¼nchen met\nBeyoncÃ© at a café.", Normalizer.Form.NFD);

        List<MojibakeRepair> repairs = Mojibake.find(text, new Span(0, text.length()));

        assertThat(repairs).extracting(MojibakeRepair::repaired).containsExactly("München", "Beyoncé");
        assertThat(repairs)
                .extracting(repair -> Normalizer.normalize(repair.span().in(text), Normalizer.Form.NFC))
                .containsExactly("MÃ¼nchen", "BeyoncÃ©");
    }

    @Test
    void composedTextIsLeftAsItIs() {
        String text = "Zoé met MÃ¼nchen";

        assertThat(ComposedText.isNeeded(text, new Span(0, text.length()))).isFalse();
    }
}
