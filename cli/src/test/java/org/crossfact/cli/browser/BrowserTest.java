package org.crossfact.cli.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What all tests in the browser have: one of their own, and a folder for what they write. */
abstract class BrowserTest {

    @TempDir
    static Path folder;

    static Chromium browser;

    @BeforeAll
    static void startBrowser() throws IOException, InterruptedException {
        Chromium.mustBeThere();
        browser = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
