package news.dateline.launcher.raw;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.console.Bytes;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawCommandTest {
  private static final String SHA = "9f86d081" + "0".repeat(56);
  private static final byte[] WIRE = {'a', '\r', '\n', 0x1b, '[', '2', 'J', 0, (byte) 0xff, 'z'};
  private static final String COPIES =
      """
      {"copies": [
        {"sha256": "%1$s", "receivedAt": "2026-11-28T21:55:00Z", "source": "meridian", "channel": "push",
         "contentType": "text/plain", "bytes": 10, "storedBytes": 19, "place": "2026-11-28/a.zst at byte 0"},
        {"sha256": "%1$s", "receivedAt": "2026-11-27T21:55:00Z", "source": "meridian", "channel": "folder",
         "bytes": 10, "storedBytes": 19, "place": "2026-11-27/b.zst at byte 7"}]}
      """
          .formatted(SHA);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> asked = new ArrayList<>();
  private int status = 200;
  private byte[] answer = WIRE;

  @SuppressWarnings("NullAway.Init") // set before each test
  private HttpServer ingest;

  @BeforeEach
  void start() throws IOException {
    ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ingest.createContext(
        "/",
        exchange -> {
          try (exchange) {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    ingest.start();
  }

  @AfterEach
  void stop() {
    ingest.stop(0);
  }

  @Test
  void standardOutputGetsTheBytesAndNothingElse() {
    CommandRun run = raw(false, SHA);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(out.toByteArray()).isEqualTo(WIRE);
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(asked).containsExactly("/v1/raw/" + SHA);
  }

  @Test
  void aTerminalIsNotSteered() {
    assertThat(raw(true, SHA).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\n [2J \uFFFDz\n");
  }

  @Test
  void aFileGetsTheBytesAlsoWhereThereIsATerminal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("wire");
    assertThat(raw(true, SHA, "-o", file.toString()).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(file).hasBinaryContent(WIRE);
    assertThat(out.toByteArray()).isEmpty();
  }

  @Test
  void infoTellsSizeTimesAndPlaces() {
    answer = COPIES.getBytes(StandardCharsets.UTF_8);
    CommandRun run = raw(false, "--info", "9f86d081");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(asked).containsExactly("/v1/raw/9f86d081/copies");
    assertThat(run.lines().getFirst()).isEqualTo(SHA + "  10 bytes, kept 2 times");
    assertThat(run.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("2026-11-28T21:55:00Z", "meridian", "push", "text/plain", "19"))
        .anySatisfy(line -> assertThat(line).contains("folder", "2026-11-27/b.zst at byte 7"));
  }

  @Test
  void theServicesSentenceIsTheMessage() {
    answer("nothing with this hash is kept");
    for (int refusing : new int[] {404, 409}) {
      status = refusing;
      assertThat(raw(false, SHA).exitCode()).isEqualTo(ExitCode.REFUSED);
    }
    assertThat(raw(false, SHA).err()).isEqualTo("Nothing with this hash is kept.\n");
    assertThat(out.toByteArray()).isEmpty();
  }

  @Test
  void whoIsNotLetInIsToldWhereTheKeyIsReadFrom() {
    status = 401;
    answer("present the operator's secret");
    CommandRun run = raw(false, SHA);
    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("DATELINE_OPERATOR_KEY");
  }

  @Test
  void anArchiveThatCannotBeReadIsExitCodeThree() {
    status = 503;
    answer("the archive cannot be read: the bucket is away");
    CommandRun run = raw(false, SHA);
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err()).isEqualTo("The archive cannot be read: the bucket is away.\n");
  }

  @Test
  void withoutASystemTheSentenceNamesTheCommandThatStartsOne() {
    ingest.stop(0);
    CommandRun run = raw(false, SHA);
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err()).startsWith("Nothing answers at http://127.0.0.1:");
  }

  @Test
  void whatIsNoHashIsWrongUsageAndNobodyIsAsked() {
    for (String wrong : new String[] {"9f86d08", "x".repeat(64), "../../../x", "0".repeat(65)}) {
      assertThat(raw(false, wrong).exitCode()).isEqualTo(ExitCode.USAGE);
    }
    assertThat(raw(false, SHA, "--ingest", "ftp://x").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(asked).isEmpty();
  }

  @Test
  void aReaderThatIsGoneEndsItQuietly() {
    Bytes closed = new Bytes(new BrokenPipe(), false);
    CommandRun run = CommandRun.of(new RawCommand(closed), SHA, "--ingest", address());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PIPE_CLOSED);
    assertThat(run.err()).isEmpty();
  }

  private void answer(String detail) {
    answer = "{\"detail\": \"%s\"}".formatted(detail).getBytes(StandardCharsets.UTF_8);
  }

  private CommandRun raw(boolean terminal, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--ingest")) {
      all.addAll(List.of("--ingest", address()));
    }
    return CommandRun.of(new RawCommand(new Bytes(out, terminal)), all.toArray(String[]::new));
  }

  private String address() {
    return "http://127.0.0.1:" + ingest.getAddress().getPort();
  }

  private static final class BrokenPipe extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
