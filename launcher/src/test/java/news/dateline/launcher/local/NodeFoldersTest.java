package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeFoldersTest {
  private final NodeUser self = new NodeUser(false);
  private final NodeUser nobody = new NodeUser(true);
  private @TempDir Path forAll;
  private @TempDir Path home;
  private DataFolder data;

  @BeforeEach
  void dataInAPrivateHome() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    data = DataFolder.prepare(home.resolve("data"));
  }

  @Test
  void theLaunchersOwnUserKeepsTheNodesDataWithTheRest() throws IOException {
    assertThat(new NodeFolders(self, forAll).forData(data)).isEqualTo(data.elasticsearch());
  }

  @Test
  void nobodyGetsAFolderOutsideAPrivateHomeAndTheSameOneAgain() throws IOException {
    Path first = new NodeFolders(nobody, forAll).forData(data);
    Files.createDirectories(first.resolve("kept"));

    assertThat(first).startsWith(forAll);
    assertThat(new NodeFolders(nobody, forAll).forData(data)).isEqualTo(first);
    assertThat(first.resolve("kept")).exists();
  }

  @Test
  void aDataFolderThatWasDeletedDoesNotFindItsOldData() throws IOException {
    Path first = new NodeFolders(nobody, forAll).forData(data);
    Files.createDirectories(first.resolve("old"));
    FileTree.delete(data.root());
    data = DataFolder.prepare(home.resolve("data"));

    assertThat(new NodeFolders(nobody, forAll).forData(data)).isEqualTo(first);
    assertThat(first.resolve("old")).doesNotExist();
  }

  @Test
  void nobodyReachesAnOpenFolderEvenBeforeItIsMade() throws IOException {
    // Every parent of this one belongs to the system and is open to all.
    assertThat(nobody.canReach(Path.of("/usr/lib/not-made-yet/data"))).isTrue();
    assertThat(nobody.canReach(data.root())).isFalse();
  }
}
