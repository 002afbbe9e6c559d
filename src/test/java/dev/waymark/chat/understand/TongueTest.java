package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.passage.Composition;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogues;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {
    private static final Tongue TONGUE = new Tongue(new Spelling(EmbeddingModels.bge(), AspectWording.builtIn()));

    private static Scope scope = new Scope(
            RoleCatalogues.builtIn(),
            new Coverages(AspectWording.builtIn())
                    .of(new Knowledge(List.of(), List.of(), List.of(), RoleCatalogues.builtIn())));

    @BeforeAll
    static void read() throws UnreadableException {
        var article = ArticleReader.of(
                        "a",
                        "Data engineers",
                        "Data engineers build pipelines with Kafka, Airflow, Kubernetes and Terraform.")
                .article();
        Knowledge knowledge = new Composition().knowledge(List.of(article), List.of(), RoleCatalogues.builtIn());
        scope = new Scope(knowledge.catalogue(), new Coverages(AspectWording.builtIn()).of(knowledge));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Qué hace un data engineer?|inglés",
                "diferencia entre data engineer y data scientist|inglés",
                "quel salaire pour un data scientist|anglais",
                "Que fait un DevOps engineer ?|anglais",
                "was verdient ein softwareentwickler|Englisch",
                "wie werde ich data scientist|Englisch",
                "quanto ganha um data engineer por mês|inglês",
                "berapa gaji software engineer di Jakarta|Inggris",
                "quanto guadagna un data scientist|inglese",
                "data scientist maaşı ne kadar|İngilizce",
                "hoeveel verdient een software engineer|Engels",
                "сколько зарабатывает devops|английском",
                "DevOps engineer कैसे बनें?|अंग्रेज़ी",
                "データエンジニアは何をしますか|英語",
                "数据工程师是做什么的|英文",
                "데이터 엔지니어는 무슨 일을 하나요|영어",
                "ماذا يفعل مهندس البيانات|بالإنجليزية",
                "ڈیٹا انجینئر کیا کام کرتا ہے|انگریزی",
                "একজন ডেটা ইঞ্জিনিয়ার কী করেন|ইংরেজিতে",
                "τι κάνει ένας μηχανικός δεδομένων|English",
            })
    void refusesInTheLanguageAskedIn(String question, String word) {
        assertThat(TONGUE.refusal(question, scope))
                .get()
                .extracting(Understanding.Foreign::refusal)
                .asString()
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SWE salary?",
                "devops vs sre",
                "python java sql",
                "langs for a SWE?",
                "kubernetes docker terraform",
                "Kafka Spark Airflow",
                "data analist vs data sientist",
                "wat does a data engeneer do",
                "Siobhan MacGregor asked me about data engineers",
                "what about Juan Carlos Fernández, is he a data engineer?",
                "ML engineer pay Germany",
                "pay of a DevOps engineer in Bangalore",
                "Scala or Java for data eng?",
                "Postgres or Mongo?",
                "R or Python",
                "UX designer",
                "BI analyst tools",
                "quant developer",
                "no sql",
                "C++",
                "skills data scientist",
                "senior dev pay",
                "maths?",
                "und now?",
                "asap pls",
                "MLE",
            })
    void takesNoEnglishForAnotherLanguage(String question) {
        assertThat(TONGUE.refusal(question, scope)).isEmpty();
    }

    @Test
    void findsTheRolesThatAreNamedAllTheSame() {
        assertThat(TONGUE.refusal("Was ist der Unterschied zwischen DevOps engineer und SRE?", scope))
                .get()
                .extracting(Understanding.Foreign::roles)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Role.class))
                .extracting(Role::id)
                .containsExactly("devops-engineer", "site-reliability-engineer");
    }
}
