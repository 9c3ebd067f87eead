package org.crossfact.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleKeyTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, ''",
        "north/a.txt, north",
        "north/east/a.txt, north",
        "north/wire.jsonl#17, north",
        "wire.jsonl#https://news.example/1, ''"
    })
    void theFirstFolderIsThatOfTheFile(String path, String folder) {
        assertThat(new ArticleKey(path).firstFolder()).isEqualTo(folder);
    }
}
