package org.crossfact.core.extract.page.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.Samples;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourcesTest {

    private static final String BODY =
            "The council of the port decided on Friday to widen the quay. Nobody voted against it.";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    Council widens the quay;Valley Inquirer / 05:42 AM January 05, 2020;BODY ~ Valley Inquirer
                    The Valley Bugle • Wednesday, May 9, 2018 • Page A3;Council widens the quay;BODY ~ The Valley Bugle
                    Council widens the quay;Source: Valley Post;BODY                  ~ Valley Post
                    Council widens the quay;OSLO (Reuters) - BODY                     ~ Reuters
                    Council widens the quay;OSLO, March 5 (AP) - BODY                 ~ Associated Press
                    Council widens the quay;Xinhua News Agency, Oslo, March 5 - BODY  ~ Xinhua
                    Council widens the quay;By Agence France-Presse;BODY              ~ AFP
                    Valley Post > News > Ports;Council widens the quay;BODY           ~ Valley Post
                    Council widens the quay;BODY;© 2018-2020 Valley Post. All rights reserved. ~ Valley Post
                    Council widens the quay;LAKE PORT, La. (WXYZ) - BODY              ~ WXYZ
                    Council widens the quay;ST. HOLM, June 17. /HOLMNEWS/. BODY       ~ HOLMNEWS
                    Valley Post;Council widens the quay;By Anna Berg;BODY             ~ Valley Post
                    Council widens the quay;BODY;© 2018 valley.example All Rights Reserved ~ valley.example
                    Council widens the quay;5 March 2020  Source: Valley Post  Editor: Lin Wei;BODY ~ Valley Post
                    Council widens the quay;Lakeside Tribune • 5 March 2020;BODY      ~ Lakeside Tribune
                    Council widens the quay | Valley Post;Council widens the quay;BODY ~ Valley Post
                    """)
    void aPageTellsItsSource(String lines, String source) {
        Page page = Samples.page(lines.replace("BODY", BODY).replace(";", "\n\n"));

        assertThat(page.source()).isEqualTo(source);
        assertThat(page.publisher().why()).isNotBlank();
    }

    @Test
    void aPersonIsNoSource() {
        assertThat(Samples.page("Council widens the quay\n\nBy Anna Berg\n\n" + BODY)
                        .source())
                .isEmpty();
    }

    @Test
    void aReporterIsNoPaper() {
        assertThat(Samples.page("Council widens the quay\n\nAnna Berg, Education Reporter\n\n5 March 2020\n\n" + BODY)
                        .source())
                .isEmpty();
    }

    @Test
    void aPartyInBracketsIsNoSource() {
        assertThat(Samples.page("Council widens the quay\n\nAnna Berg (Greens) - " + BODY)
                        .source())
                .isEmpty();
    }

    @Test
    void whatIsStatedComesFirstAndTheAddressLast() {
        String text = "Council widens the quay\n\nSource: Valley Post\n\n" + BODY;
        Metadata address = Metadata.NONE.withUrl("https://www.example.com/2023/a");

        assertThat(Understanding.of(Samples.undated(text).withMetadata(Metadata.of("Hill News", "")))
                        .source())
                .isEqualTo("Hill News");
        assertThat(Understanding.of(Samples.undated(text).withMetadata(address)).source())
                .isEqualTo("Valley Post");
        assertThat(Understanding.of(Samples.undated(BODY).withMetadata(address)).source())
                .isEqualTo("example.com");
    }
}
