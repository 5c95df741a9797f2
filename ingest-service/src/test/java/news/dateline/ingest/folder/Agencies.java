package news.dateline.ingest.folder;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.ArticlePublisher;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.IntakeMetrics;
import news.dateline.ingest.intake.RecordSender;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** Agencies that drop files, the channel that takes them, and what it has sent. */
final class Agencies implements AutoCloseable {
  final Path root;
  final SourceRegistry sources;
  final FolderState state = new FolderState();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final List<ProducerRecord<String, byte[]>> sent = new CopyOnWriteArrayList<>();
  volatile boolean brokerIsAway;
  volatile boolean registryIsWhole = true;
  volatile boolean forgetful;
  final AtomicReference<Runnable> atFirstSend = new AtomicReference<>(() -> {});
  private final RecordSender broker;
  private Optional<FolderChannel> channel = Optional.empty();

  Agencies(Path root, SourceProfile... sources) {
    this.root = root;
    this.sources = new SourceRegistry(List.of(sources));
    broker =
        message -> {
          if (brokerIsAway) {
            return CompletableFuture.failedFuture(new TimeoutException("no broker"));
          }
          Runnable once = atFirstSend.getAndSet(() -> {});
          once.run();
          if (!forgetful) {
            sent.add(message);
          }
          return CompletableFuture.completedFuture(message);
        };
  }

  static SourceProfileBuilder source(String id) {
    return SourceProfileBuilder.builder().id(id).zone(ZoneId.of("UTC"));
  }

  static FolderProperties properties(Path root) {
    return new FolderProperties(
        root,
        Duration.ofSeconds(2),
        Duration.ofHours(1),
        Duration.ofMillis(100),
        Duration.ofDays(30),
        DataSize.ofMegabytes(64));
  }

  Agencies start() {
    ArticleFormats formats = ArticleFormats.all();
    ArticleIntake intake =
        new ArticleIntake(
            new ArticleReader(formats),
            new ArticlePublisher(meters, Tracing.off()),
            broker,
            new IntakeMetrics(meters, sources, formats));
    FolderChannel started =
        new FolderChannel(
            properties(root),
            sources,
            () -> registryIsWhole,
            intake::receive,
            (_, _) -> {},
            Clock.systemUTC(),
            state,
            meters);
    channel = Optional.of(started);
    started.start();
    return this;
  }

  /** Puts a file that was last written to that long ago into a source's inbox, all at once. */
  Path drop(String source, String name, byte[] bytes, Duration age) {
    try {
      Path folder = Files.createDirectories(root.resolve("inbox").resolve(source));
      Path outside = Files.createTempFile(root, "sender", "");
      Files.write(outside, bytes);
      Files.setLastModifiedTime(outside, FileTime.from(Instant.now().minus(age)));
      return Files.move(outside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path drop(String source, String name, byte[] bytes) {
    return drop(source, name, bytes, Duration.ofMinutes(10));
  }

  Path done(String source, String name) {
    return root.resolve("done").resolve(source).resolve(name);
  }

  Path refused(String source, String name) {
    return root.resolve("refused").resolve(source).resolve(name);
  }

  JsonNode outcome(String source, String name) {
    return json(done(source, name + ".outcome.json"));
  }

  JsonNode problem(String source, String name) {
    return json(refused(source, name + ".problem.json"));
  }

  /** The only problem told of a file of a source that begins with a name. */
  JsonNode problemOfPart(String source, String begin) {
    List<Path> problems =
        list(root.resolve("refused").resolve(source)).stream()
            .filter(file -> file.getFileName().toString().startsWith(begin))
            .toList();
    if (problems.size() != 1) {
      throw new AssertionError(problems.toString());
    }
    return json(problems.getFirst());
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return ArticleCodec.mapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Articles in the order in which they were sent, by either lane. */
  List<Article> articles() {
    return sent.stream()
        .filter(message -> !message.topic().equals(ArticleTopics.RECEIPTS))
        .map(message -> ArticleCodec.decode(message.value(), Article.class))
        .toList();
  }

  List<Receipt> receipts() {
    return sent.stream()
        .filter(message -> message.topic().equals(ArticleTopics.RECEIPTS))
        .map(message -> ArticleCodec.decode(message.value(), Receipt.class))
        .toList();
  }

  double waiting(String source) {
    return meters.get("news.folder.waiting.files").tag("source", source).gauge().value();
  }

  static byte[] story(String uri) {
    return "{\"uri\": \"%s\", \"headline\": \"%s\"}"
        .formatted(uri, uri)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] noStory() {
    return "{\"headline\": 7}".getBytes(StandardCharsets.UTF_8);
  }

  static void eventually(Runnable claim) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .untilAsserted(claim::run);
  }

  static void eventuallyWithin(Duration patience, Callable<Boolean> claim) {
    Awaitility.await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(claim);
  }

  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
