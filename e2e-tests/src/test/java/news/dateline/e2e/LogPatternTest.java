package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Lines of plain text, as the services write them where nobody asks for JSON. */
class LogPatternTest {
  @ParameterizedTest
  @ValueSource(strings = {"ingest", "enrich", "index"})
  void aLineOfAnArticleNamesItAndItsTraceAndOthersHaveNothingThere(String service) {
    YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
    settings.setResources(
        new FileSystemResource(
            Path.of("..", service + "-service", "src/main/resources/application.yaml")));
    LoggerContext logs = new LoggerContext();
    PatternLayout layout = new PatternLayout();
    layout.setContext(logs);
    Properties all = Objects.requireNonNull(settings.getObject());
    layout.setPattern(all.getProperty("logging.pattern.correlation") + "%m");
    layout.start();

    assertThat(line(layout, logs, Map.of("article.id", "kq3", "trace.id", "4bf")))
        .isEqualTo("article=kq3 trace=4bf said");
    assertThat(line(layout, logs, Map.of("article.id", "kq3"))).isEqualTo("article=kq3 said");
    assertThat(line(layout, logs, Map.of())).isEqualTo("said");
  }

  private static String line(PatternLayout layout, LoggerContext logs, Map<String, String> known) {
    LoggingEvent event =
        new LoggingEvent("", logs.getLogger("news.dateline"), Level.INFO, "said", null, null);
    event.setMDCPropertyMap(known);
    return layout.doLayout(event);
  }
}
