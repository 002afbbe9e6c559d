package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi!|GREETING",
                "hello there|GREETING",
                "Good morning, everyone|GREETING",
                "hey, how are you doing today?|GREETING",
                "what's up|GREETING",
                "Bonjour|GREETING",
                "¡Hola!|GREETING",
                "guten Tag|GREETING",
                "नमस्ते|GREETING",
                "你好|GREETING",
                "السلام عليكم|GREETING",
                "xin chào|GREETING",
                "thx|THANKS",
                "Thank you so much!|THANKS",
                "great answer, thanks|THANKS",
                "that was really helpful|THANKS",
                "ok cool|THANKS",
                "muchas gracias|THANKS",
                "ありがとう|THANKS",
                "👍|THANKS",
                "hi, thanks for your help|THANKS",
                "bye|GOODBYE",
                "Good night!|GOODBYE",
                "see you later|GOODBYE",
                "have a nice weekend|GOODBYE",
                "auf Wiedersehen|GOODBYE",
                "who are you?|HELP",
                "Hello, what can you do?|HELP",
                "what's your name|HELP",
                "are you a real person or a bot?|HELP",
                "what can I ask you about?|HELP",
                "how does this work?|HELP",
                "help|HELP",
                "you are stupid|INSULT",
                "this is so useless|INSULT",
                "stupid bot!|INSULT",
                "shut up|INSULT",
            })
    void knowsWhatIsSaidWithoutAsking(String message, SmallTalk kind) {
        assertThat(SmallTalk.of(message)).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi, what does an ML engineer do?",
                "thanks, and the pay?",
                "who are data engineers?",
                "what can a data engineer do?",
                "how do I help a data team?",
                "good skills for a baker",
                "are you sure?",
                "yes",
                "the second one",
                "what is a bot developer?",
                "is that a good job?",
                "night shifts for nurses",
                "how does this job work?",
                "you are a data engineer, what do you earn?",
                "stupid question: what is an SRE?",
                "",
                "?",
            })
    void takesNoQuestionForSmallTalk(String message) {
        assertThat(SmallTalk.of(message)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, what does an ML engineer do?|what does an ML engineer do?",
                "hello there! langs for a SWE|langs for a SWE",
                "What does an SRE do? Thanks!|What does an SRE do?",
                "which skills does a baker need, thanks in advance|which skills does a baker need",
                "Good morning. Is maths needed?|Is maths needed?",
                "Good data engineers earn what?|Good data engineers earn what?",
                "high demand jobs|high demand jobs",
                "hi|hi",
            })
    void leavesOutTheGreetingOfAQuestion(String message, String question) {
        assertThat(SmallTalk.without(message)).isEqualTo(question);
    }

    @ParameterizedTest
    @EnumSource
    void repliesInAFewFriendlyWords(SmallTalk kind) {
        assertThat(kind.reply()).isNotBlank().hasSizeLessThan(250).endsWith(".");
    }
}
