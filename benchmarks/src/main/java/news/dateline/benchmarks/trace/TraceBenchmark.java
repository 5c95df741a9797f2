package news.dateline.benchmarks.trace;

import static news.dateline.benchmarks.WholeSystem.helps;
import static news.dateline.benchmarks.WholeSystem.measure;
import static news.dateline.benchmarks.WholeSystem.number;
import static news.dateline.benchmarks.WholeSystem.say;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.kafka.UnavailableException;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/** Fills {@code receipts} and {@code articles} in bulk and asks for traces over HTTP. */
public final class TraceBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/trace [RECEIPTS]
      Starts a whole system on free ports in a temporary folder, writes 100000 receipts of stories with four versions
      each, and asks for 300 traces of each kind, of stories chosen at random. Prints how long an answer took.\
      """;

  private static final int ASKED = 300; // the third slowest is the 99th percentile
  private static final int STORIES_A_BULK = 200; // a thousand small documents
  private static final Duration PAUSE = Duration.ofSeconds(1); // of filling, which is not measured
  private static final int STORIES_A_LINE = 25_000; // of progress: some seconds

  private final LocalSystem system;
  private final HttpClient http = HttpClient.newHttpClient();

  private TraceBenchmark(LocalSystem system) {
    this.system = system;
  }

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws Exception {
    if (helps(arguments, HELP)) {
      return;
    }
    int receipts = number(arguments, 0, 100_000);
    measure(
        "trace", (system, _) -> new TraceBenchmark(system).run(receipts / MadeReceipts.OF_A_STORY));
  }

  private void run(int stories) throws IOException, InterruptedException {
    fill(stories);
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("article id", MadeReceipts::articleId);
    kinds.put("uri", MadeReceipts::uri);
    kinds.put("slug", MadeReceipts::slug);
    kinds.put("receipt id", story -> MadeReceipts.receiptId(story, 2));
    kinds.put("sha256, whole", story -> MadeReceipts.sha256(story, 2));
    kinds.put("sha256, 8 digits", story -> MadeReceipts.sha256(story, 2).substring(0, 8));
    Random random = new Random(7); // the same stories each run
    kinds.values().forEach(kind -> ask(kind, stories, random)); // warms up
    kinds.forEach((name, kind) -> say("%-17s %s".formatted(name, ask(kind, stories, random))));
  }

  private void fill(int stories) throws IOException, InterruptedException {
    try (ElasticsearchClient client =
        ElasticsearchClient.of(
            config ->
                config
                    .host(system.ports().elasticsearchUri())
                    .jsonMapper(new Jackson3JsonpMapper(ArticleCodec.mapper())))) {
      DocumentStore store =
          new DocumentStore(client, new SimpleMeterRegistry(), InstantSource.system());
      awaitIndices(client);
      for (int from = 0; from < stories; from += STORIES_A_BULK) {
        if (from > 0 && from % STORIES_A_LINE == 0) {
          say("%,d receipts written".formatted(from * MadeReceipts.OF_A_STORY));
        }
        List<DocumentWrite> writes = new ArrayList<>();
        for (int story = from; story < Math.min(stories, from + STORIES_A_BULK); story++) {
          writes.addAll(MadeReceipts.of(story));
        }
        write(store, writes);
      }
      store.refresh(Indices.RECEIPTS);
      store.refresh(Indices.ARTICLES);
    }
    say("%,d receipts of %,d stories".formatted(stories * MadeReceipts.OF_A_STORY, stories));
  }

  /** The node asks for a pause when it has no memory left. */
  private static void write(DocumentStore store, List<DocumentWrite> writes)
      throws InterruptedException {
    while (true) {
      try {
        store.write(writes);
        return;
      } catch (UnavailableException _) {
        Thread.sleep(PAUSE);
      }
    }
  }

  /** index-service makes them once the node is there, which it need not be when that is ready. */
  private static void awaitIndices(ElasticsearchClient client)
      throws IOException, InterruptedException {
    while (!client
        .indices()
        .existsAlias(alias -> alias.name(Indices.ARTICLES, Indices.RECEIPTS))
        .value()) {
      Thread.sleep(PAUSE);
    }
  }

  private String ask(IntFunction<String> kind, int stories, Random random) {
    double[] millis = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      String what = kind.apply(random.nextInt(stories));
      long began = System.nanoTime();
      requireFound(what);
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return "median %.0f ms, 99 %% within %.0f ms, slowest %.0f ms"
        .formatted(millis[ASKED / 2], millis[ASKED * 99 / 100], millis[ASKED - 1]);
  }

  private void requireFound(String what) {
    URI uri =
        URI.create(
            "http://127.0.0.1:%d/v1/trace?q=%s"
                .formatted(
                    system.ports().of(Part.INDEX),
                    URLEncoder.encode(what, StandardCharsets.UTF_8)));
    try {
      HttpResponse<String> answer =
          http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(what + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
