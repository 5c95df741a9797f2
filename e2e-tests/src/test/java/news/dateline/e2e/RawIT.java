package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import news.dateline.article.Hashes;
import news.dateline.launcher.console.Failures;
import news.dateline.launcher.raw.RawCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(RunningSystem.class)
class RawIT {
  @TempDir private Path folder;

  @Test
  void theBytesOfAnAcceptedDeliveryComeBack(Newsroom newsroom) {
    byte[] wire = Wires.version("tag:raw", 1, "dunnart digs");
    Newsroom.Answer answer = newsroom.post(Wires.SOURCE, wire);
    assertThat(answer.status()).isEqualTo(202);
    assertThat(shown(newsroom, sha256(answer))).hasBinaryContent(wire);
  }

  @Test
  void theBytesOfAZippedDeliveryComeBackZipped(Newsroom newsroom) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(Wires.version("tag:raw-zipped", 1, "dunnart sleeps"));
    }
    Newsroom.Answer answer = newsroom.post(Wires.SOURCE, zipped.toByteArray());
    assertThat(answer.status()).isEqualTo(202);
    String first = sha256(answer).substring(0, 12);
    assertThat(shown(newsroom, first)).hasBinaryContent(zipped.toByteArray());
  }

  @Test
  void theBytesOfARefusedDeliveryComeBack(Newsroom newsroom) {
    byte[] wire = "{\"uri\": 7, \"\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    Newsroom.Answer answer = newsroom.post(Wires.SOURCE, wire);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(sha256(answer)).isEqualTo(Hashes.sha256(wire));
    assertThat(shown(newsroom, sha256(answer))).hasBinaryContent(wire);
  }

  @Test
  void whatNeverCameIsExitCodeOne(Newsroom newsroom) {
    assertThat(run(newsroom, "0".repeat(64))).isEqualTo(1);
  }

  private static String sha256(Newsroom.Answer answer) {
    return answer.json().at("/items/0/rawSha256").asString();
  }

  /** What the command writes to a file. */
  private Path shown(Newsroom newsroom, String sha256) {
    Path file = folder.resolve("shown");
    assertThat(run(newsroom, sha256, "-o", file.toString())).isZero();
    return file;
  }

  private static int run(Newsroom newsroom, String sha256, String... options) {
    String offset = Integer.toString(newsroom.system().ports().offset());
    return new CommandLine(new RawCommand())
        .setExecutionExceptionHandler(new Failures())
        .execute(
            Stream.concat(Stream.of(sha256, "--port-offset", offset), Arrays.stream(options))
                .toArray(String[]::new));
  }
}
