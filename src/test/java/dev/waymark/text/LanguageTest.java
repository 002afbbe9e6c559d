package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Welche Ausbildung braucht man als Krankenpfleger?",
                "es|¿Cuánto gana un piloto en España?",
                "fr|Quel diplôme faut-il pour devenir boulanger ?",
                "it|Quanto guadagna un ingegnere del software in Italia?",
                "pt|O que faz um padeiro durante o dia?",
                "id|Berapa gaji seorang pilot di Indonesia?",
                "nl|Welke opleiding heb ik nodig als verpleegkundige?",
                "pl|Ile zarabia pielęgniarka w szpitalu?",
                "tr|Hemşire olmak için hangi okula gitmeliyim?",
                "vi|Lương của một y tá là bao nhiêu?",
                "ja|看護師は何をしますか",
                "zh|护士每天做什么工作？",
                "ko|간호사는 무슨 일을 하나요?",
                "ru|Сколько зарабатывает пилот?",
                "uk|Скільки заробляє медична сестра?",
                "ar|ماذا يفعل الخباز في عمله؟",
                "ur|نرس کی تنخواہ کتنی ہوتی ہے؟",
                "hi|नर्स का वेतन कितना होता है?",
                "bn|একজন নার্স কী কাজ করেন?",
                "ta|செவிலியர் என்ன வேலை செய்கிறார்?",
                "te|నర్సు ఏమి పని చేస్తుంది?",
            })
    void knowsAnotherLanguage(String code, String text) {
        assertThat(Language.foreign(text))
                .get()
                .extracting(Language.Guess::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does a pilot earn in Spain, and how long is the training?",
                "which degree do i need to become a nurse",
                "R?",
                "SQL",
                "42",
                "?!",
            })
    void takesNoEnglishForAnother(String text) {
        assertThat(Language.foreign(text)).isEmpty();
    }
}
