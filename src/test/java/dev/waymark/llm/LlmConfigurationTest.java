package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LlmConfigurationTest {
    private final ApplicationContextRunner waymark =
            new ApplicationContextRunner().withUserConfiguration(LlmConfiguration.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void noAddressIsNoModel(String address) {
        waymark.withPropertyValues("waymark.llm.base-url=" + address)
                .run(context -> assertThat(context).doesNotHaveBean(LanguageModel.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434/v1", "http://localhost:11434/team's"})
    void anAddressIsTakenAsItIs(String address) {
        waymark.withPropertyValues("waymark.llm.base-url=" + address, "waymark.llm.model=small")
                .run(context -> {
                    assertThat(context).hasSingleBean(LanguageModel.class);
                    assertThat(context.getBean(LlmSettings.class).baseUrl()).isEqualTo(address);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"'quoted'", "http://two words", "http://localhost/#{7}"})
    void whatIsNoAddressIsNamed(String address) {
        waymark.withPropertyValues("waymark.llm.base-url=" + address, "waymark.llm.model=small")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("waymark.llm.base-url must be an address such as http://localhost:11434/v1, got '"
                                + address + "'"));
    }
}
