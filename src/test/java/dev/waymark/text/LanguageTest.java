package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welche Ausbildung braucht man als Krankenpfleger?",
                "¿Cuánto gana un piloto en España?",
                "Quel diplôme faut-il pour devenir boulanger ?",
                "Quanto guadagna un ingegnere del software in Italia?",
                "看護師は何をしますか",
                "Сколько зарабатывает пилот?",
            })
    void knowsAnotherLanguage(String text) {
        assertThat(Language.isForeign(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "langs for a SWE?",
                "kubernetes docker jenkins",
                "wat do a data anlyst do",
                "mlops engineer salary Berlin",
                "What does a chef de cuisine do?",
                "R?",
            })
    void takesNoEnglishForAnother(String text) {
        assertThat(Language.isForeign(text)).isFalse();
    }
}
