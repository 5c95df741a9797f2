package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunningPartTest {
  private final DataFolder data = new DataFolder(Path.of("/some/data folder"));

  @Test
  void aPartIsRecognisedByTheMarksOnItsCommandLine() {
    String marks = String.join(" ", RunningPart.marks(Part.KAFKA, new Ports(20_000), data));

    assertThat(RunningPart.parse("/jdk/bin/java " + marks + " -Xmx1m kafka.Kafka", 7))
        .contains(new RunningPart(Part.KAFKA, 7, 20_000, data.key()));
  }

  @Test
  void anotherProcessIsNoPart() {
    assertThat(RunningPart.parse("java -Ddateline.part=kafka", 7)).isEmpty();
    assertThat(
            RunningPart.parse("java -Ddateline.part=tea -Ddateline.offset=0 -Ddateline.data=ab", 7))
        .isEmpty();
  }
}
