package news.dateline.enrich.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.article.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasFileTest {
  @TempDir private Path folder;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Path path;

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("aliases.yaml");
  }

  @Test
  void aChangedFileIsInForceAtTheNextLook() throws IOException {
    Files.writeString(path, "ignore: [Photo Desk]");
    AliasFile file = new AliasFile(path, meters);
    assertThat(fate(file, "Photo Desk")).isEqualTo(new Fate.Ignored());

    Files.writeString(path, "ignore: [Video Desk]"); // as long, and within the clock's tick
    file.look();

    assertThat(fate(file, "Photo Desk")).isEqualTo(new Fate.Kept());
    assertThat(fate(file, "Video Desk")).isEqualTo(new Fate.Ignored());
    assertThat(reads("taken")).isEqualTo(2);
  }

  @Test
  void aBadFileLeavesTheLastGoodOneInForceAndIsToldOnce() throws IOException {
    Files.writeString(path, "ignore: [Photo Desk]");
    AliasFile file = new AliasFile(path, meters);

    Files.writeString(path, "ignore: [Photo Desk");
    file.look();
    file.look();

    assertThat(fate(file, "Photo Desk")).isEqualTo(new Fate.Ignored());
    assertThat(file.problem()).hasValueSatisfying(why -> assertThat(why).contains("line 1"));
    assertThat(reads("refused")).isEqualTo(1);

    Files.writeString(path, "");
    file.look();

    assertThat(file.problem()).isEmpty();
    assertThat(file.get().isEmpty()).isTrue();
  }

  @Test
  void aFileThatComesLaterIsTakenAndOneThatGoesLeavesItsAliases() throws IOException {
    AliasFile file = new AliasFile(path, meters);
    assertThat(file.get().isEmpty()).isTrue();
    file.look();
    assertThat(file.problem()).isEmpty();

    Files.writeString(path, "ignore: [Photo Desk]");
    file.look();
    assertThat(file.get().entries()).isEqualTo(1);

    Files.delete(path);
    file.look();
    assertThat(file.get().entries()).isEqualTo(1);
    assertThat(file.problem()).hasValueSatisfying(why -> assertThat(why).contains("is gone"));

    Files.writeString(path, "ignore: [Photo Desk]");
    file.look();
    assertThat(file.problem()).isEmpty();
  }

  @Test
  void aBadFileStopsTheStartSinceThereIsNoGoodOneYet() throws IOException {
    Files.writeString(path, "ignore: {");

    assertThatThrownBy(() -> new AliasFile(path, meters)).isInstanceOf(AliasesException.class);
  }

  @Test
  void aFolderInItsPlaceIsToldAsWhatItIs() throws IOException {
    Files.createDirectory(path);

    assertThatThrownBy(() -> new AliasFile(path, meters))
        .isInstanceOf(AliasesException.class)
        .hasMessageContaining("cannot be read");
  }

  private static Fate fate(AliasFile file, String name) {
    return file.get().fate(EntityType.ORGANISATION, name);
  }

  private double reads(String outcome) {
    return meters.counter("news.enrich.aliases.reads", "outcome", outcome).count();
  }
}
