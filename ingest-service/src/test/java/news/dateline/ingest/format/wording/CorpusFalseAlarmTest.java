package news.dateline.ingest.format.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusFalseAlarmTest {
  private static final Path NEWS = Path.of("../../shared/corpus/open-news.jsonl");

  @Test
  void noHeadlineAndNoParagraphOfRealNewsIsAnInstruction() throws IOException {
    Assumptions.assumeTrue(Files.exists(NEWS), "skipped: ../shared/corpus is not here");
    JsonMapper json = JsonMapper.shared();
    List<String> alarms = new ArrayList<>();
    for (String line : Files.readAllLines(NEWS)) {
      JsonNode article = json.readTree(line);
      String headline = article.path("headline").asString();
      List<String> lines = new ArrayList<>(article.path("body").asString().lines().toList());
      lines.add(headline);
      lines.add(headline.toUpperCase(Locale.ROOT));
      lines.stream().filter(text -> Instruction.in(text).isPresent()).forEach(alarms::add);
    }
    assertThat(alarms).isEmpty();
  }
}
