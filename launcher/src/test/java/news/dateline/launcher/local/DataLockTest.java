package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
  private final List<String> said = new ArrayList<>();
  private final Progress progress =
      new Progress() {
        @Override
        public void update(Part part, State state) {}

        @Override
        public void say(String sentence) {
          said.add(sentence);
        }
      };
  private @TempDir Path folder;
  private Process orphan;
  private DataFolder data;

  @BeforeEach
  void anOrphanOfALauncherThatWasKilled() throws IOException {
    data = DataFolder.prepare(folder);
    orphan = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void endOrphan() {
    orphan.destroyForcibly();
  }

  @Test
  void aSecondLauncherIsToldWhoHoldsTheDataAndTheFirstKeepsTheLock() throws IOException {
    try (DataLock first = DataLock.acquire(data.lock())) {
      new Roster(first);
      assertHeld();
      assertHeld();
    }
    DataLock.acquire(data.lock()).close();
  }

  private void assertHeld() {
    assertThatThrownBy(() -> DataLock.acquire(data.lock()))
        .hasMessageContaining("process " + ProcessHandle.current().pid())
        .hasMessageContaining("--data");
  }

  @Test
  void anOrphanIsNamedAndStopped() {
    stopOrphans(ProcessEntry.of(Part.INGEST.id(), orphan.toHandle()));

    assertThat(ProcessEnd.isAlive(orphan.toHandle())).isFalse();
    assertThat(said)
        .singleElement()
        .asString()
        .contains("ingest-service", Long.toString(orphan.pid()));
  }

  @Test
  void aProcessThatGotTheIdOfAnOrphanLives() {
    ProcessEntry earlier = ProcessEntry.of(Part.INGEST.id(), orphan.toHandle());
    stopOrphans(
        new ProcessEntry(
            earlier.part(), earlier.pid(), earlier.startInstant().minus(Duration.ofMinutes(1))));

    assertThat(ProcessEnd.isAlive(orphan.toHandle())).isTrue();
    assertThat(said).isEmpty();
  }

  @Test
  void whatALauncherListedIsFoundByTheNextEvenBehindALongerList() throws IOException {
    ProcessEntry entry = ProcessEntry.of(Part.KAFKA.id(), orphan.toHandle());
    try (DataLock lock = DataLock.acquire(data.lock())) {
      lock.list(List.of(entry));
      Files.writeString(folder.resolve("copy"), Files.readString(data.lock()) + "5}]");
    }
    try (DataLock next = DataLock.acquire(folder.resolve("copy"))) {
      assertThat(next.left()).containsExactly(entry);
    }
  }

  private void stopOrphans(ProcessEntry listed) {
    Orphans.stop(data, List.of(listed), progress, Duration.ofSeconds(30));
  }
}
