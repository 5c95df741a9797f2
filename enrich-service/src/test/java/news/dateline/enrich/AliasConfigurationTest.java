package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import news.dateline.article.EntityType;
import news.dateline.enrich.aliases.AliasesException;
import news.dateline.enrich.aliases.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AliasConfigurationTest {
  @TempDir private Path folder;

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withUserConfiguration(AliasConfiguration.class)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

  @Test
  void withoutTheKeyNothingIsMergedRenamedOrIgnored() {
    service.run(
        context -> {
          assertThat(context.getBean(AliasWatch.class).aliases().get().isEmpty()).isTrue();
          assertThat(health(context.getBean(AliasHealth.class))).containsEntry("file", "none");
          MeterRegistry meters = context.getBean(MeterRegistry.class);
          assertThat(meters.get("news.enrich.aliases.reads").counters()).hasSize(2);
          assertThat(meters.get("news.enrich.aliases.entries").gauge().value()).isZero();
        });
  }

  @Test
  void theFileThatTheKeyNamesIsInForceAndABadChangeIsOnTheHealthPage() throws IOException {
    Path file = Files.writeString(folder.resolve("aliases.yaml"), "ignore: [Photo Desk]");
    service
        .withPropertyValues("dateline.enrich.aliases=" + file)
        .run(
            context -> {
              AliasWatch watch = context.getBean(AliasWatch.class);
              assertThat(watch.aliases().get().fate(EntityType.PERSON, "Photo Desk"))
                  .isEqualTo(new Fate.Ignored());

              // At once, as a file is to be replaced: the watch looks in its own time, too.
              Path changed = Files.writeString(folder.resolve("new"), "ignored: [Photo Desk]");
              Files.move(changed, file, StandardCopyOption.ATOMIC_MOVE);
              watch.look();

              AliasHealth health = context.getBean(AliasHealth.class);
              assertThat(health.health().getStatus()).isEqualTo(Status.UP);
              assertThat(health(health)).containsEntry("entries", 1);
              assertThat(String.valueOf(health(health).get("problem")))
                  .contains("aliases.yaml, line 1: the key 'ignored' is unknown");
            });
  }

  @Test
  void aWrongFileOrFolderStopsTheStartWithASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("aliases.yaml"), "ignore: {");
    service
        .withPropertyValues("dateline.enrich.aliases=" + file)
        .run(
            context ->
                assertThat(context).getFailure().rootCause().isInstanceOf(AliasesException.class));
    service
        .withPropertyValues("dateline.enrich.aliases=" + folder.resolve("nowhere/aliases.yaml"))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageStartingWith("dateline.enrich.aliases: the folder of "));
  }

  private static Map<String, Object> health(AliasHealth indicator) {
    Health health = indicator.health();
    return health.getDetails();
  }
}
