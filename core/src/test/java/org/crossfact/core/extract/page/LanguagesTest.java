package org.crossfact.core.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.core.Samples;
import org.crossfact.core.document.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The council said on Friday that it would widen the quay, and that nobody had voted against it.
                    de | Der Rat hat am Freitag beschlossen, den Kai zu verbreitern, und niemand stimmte dagegen.
                    fr | Le conseil a décidé vendredi que le quai serait élargi, et personne ne s'est opposé à ce projet.
                    es | El consejo decidió el viernes que el muelle se ampliará, y nadie votó en contra de la propuesta.
                    it | Il consiglio ha deciso venerdì che il molo sarà allargato, e nessuno ha votato contro la proposta.
                    pt | O conselho decidiu na sexta-feira que o cais será alargado, e ninguém votou contra a proposta da câmara.
                    nl | De raad heeft vrijdag besloten dat de kade wordt verbreed, en niemand stemde tegen het plan van de stad.
                    sv | Rådet beslutade på fredagen att kajen ska breddas, och det var ingen som röstade mot förslaget.
                    pl | Rada zdecydowała w piątek, że nabrzeże zostanie poszerzone, i nikt nie był przeciw tym planom na przyszłość.
                    tr | Meclis cuma günü rıhtımın genişletilmesine karar verdi ve bu plan için hiç kimse karşı oy vermedi.
                    ru | Совет решил в пятницу, что причал будет расширен, и никто не голосовал против этого плана.
                    uk | Рада вирішила у п'ятницю, що причал буде розширено, і ніхто не голосував проти цього плану.
                    zh | 市议会星期五决定扩建码头，没有人投反对票。
                    ja | 市議会は金曜日に埠頭を広げることを決め、反対する人はいなかった。
                    ko | 시의회는 금요일에 부두를 넓히기로 결정했으며 반대한 사람은 없었다.
                    el | Το συμβούλιο αποφάσισε την Παρασκευή να διευρύνει την προκυμαία και κανείς δεν ψήφισε κατά.
                    ar | قال المجلس يوم الجمعة إن الرصيف سوف يتم توسيعه وإن أحدا لم يصوت ضد هذا القرار في المدينة.
                    """)
    void aParagraphTellsItsLanguage(String tag, String paragraph) {
        assertThat(Samples.page(paragraph).language().tag()).isEqualTo(tag);
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(Samples.page("Kishida Fumio, Tokyo").language().tag()).isEqualTo("und");
    }

    @Test
    void aReaderIsToldThatAnArticleOrAParagraphIsNotEnglish() {
        String english =
                "The council said on Friday that it would widen the quay, and that nobody had voted against it.";
        String german = "Der Rat hat am Freitag beschlossen, den Kai zu verbreitern, und niemand stimmte dagegen.";
        Page mixed = Samples.page(english + "\n\n" + english.replace("quay", "pier") + "\n\n" + german);

        assertThat(mixed.language().tag()).isEqualTo("en");
        assertThat(mixed.notes()).containsExactly("a paragraph seems to be German");
        assertThat(Samples.page(german).notes()).singleElement().asString().contains("German");
        assertThat(Samples.page(english).notes()).isEmpty();
    }
}
