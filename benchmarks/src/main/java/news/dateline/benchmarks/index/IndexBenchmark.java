package news.dateline.benchmarks.index;

import static news.dateline.benchmarks.WholeSystem.helps;
import static news.dateline.benchmarks.WholeSystem.measure;
import static news.dateline.benchmarks.WholeSystem.number;
import static news.dateline.benchmarks.WholeSystem.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;

/**
 * Measures index-service and a bare loader in turns, then what an article costs as indices grow.
 */
public final class IndexBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/index [ARTICLES [ROUNDS]]
             benchmarks/index apart [ARTICLES [ROUNDS]]
             benchmarks/index grow [DOCUMENTS]
      Starts a broker and a search node on free ports in a temporary folder. In turns, index-service settles 20000
      enriched articles that wait for it, and a bare loader sends the same documents (articles and article-versions)
      to the same node, each into new indices; once more with the receipts; 5 rounds, and the medians. With apart, the node has one half of the
      processors and who writes has the other (taskset), as if they were two machines. With grow, index-service alone fills the
      indices up to 300000 documents (to a million, if told), and of 10, 30, 100, 300 thousand the last 5000 are measured.\
      """;

  private static final int STORIES = 1_000; // as many as a day's wires have, enriched in a minute
  private static final int WARM_UP = 20_000; // until the compiler has seen both
  private static final int MEASURED_OF_GROWN = 5_000;
  private static final int STEP = 10_000; // published at once: some 80 MB in memory
  private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);

  private final LocalSystem system;
  private final EnrichedTopic topic;
  private final Node node;
  private final IndexProcess service;
  private final Corpus corpus;

  private IndexBenchmark(
      LocalSystem system, EnrichedTopic topic, Node node, IndexProcess service, Corpus corpus) {
    this.system = system;
    this.topic = topic;
    this.node = node;
    this.service = service;
    this.corpus = corpus;
  }

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws Exception {
    if (helps(arguments, HELP)) {
      return;
    }
    measure("index", (system, data) -> prepare(system, data, arguments));
  }

  private static void prepare(LocalSystem system, Path data, String[] arguments) throws Exception {
    Ports ports = system.ports();
    try (EnrichedTopic topic = new EnrichedTopic(ports);
        Node node = new Node(ports.elasticsearchUri())) {
      Corpus corpus = Corpus.of(STORIES, ports);
      topic.awaitSettled(STORIES);
      List.of(Part.INGEST, Part.ENRICH, Part.INDEX).forEach(system::stop);
      Path root = Path.of(System.getProperty("dateline.root", "."));
      try (IndexProcess service = new IndexProcess(root, data.resolve("index.log"), ports)) {
        run(new IndexBenchmark(system, topic, node, service, corpus), arguments);
      }
    }
  }

  private static void run(IndexBenchmark benchmark, String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    switch (arguments.length > 0 ? arguments[0] : "") {
      case "grow" -> benchmark.grow(number(arguments, 1, 300_000));
      case "apart" -> {
        benchmark.separate();
        benchmark.compare(number(arguments, 1, 20_000), number(arguments, 2, 5));
      }
      default -> benchmark.compare(number(arguments, 0, 20_000), number(arguments, 1, 5));
    }
  }

  private void separate() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    Processors first = new Processors(0, processors / 2 - 1);
    Processors second = new Processors(processors / 2, processors - 1);
    first.give(system.processOf(Part.ELASTICSEARCH));
    second.give(service.handle());
    second.give(ProcessHandle.current());
  }

  private void compare(int articles, int rounds)
      throws IOException, InterruptedException, ExecutionException {
    say("warming up");
    serviceTurn(WARM_UP);
    bareTurn(false);
    List<Turn> ours = new ArrayList<>();
    List<Turn> bare = new ArrayList<>();
    List<Turn> withReceipts = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ours.add(serviceTurn(articles));
      say("index-service " + ours.getLast());
      withReceipts.add(bareTurn(true));
      say("with receipts " + withReceipts.getLast());
      bare.add(bareTurn(false));
      say("bare loader   " + bare.getLast());
    }
    say(
        "medians of %d: index-service %,.0f a second; bare loader %,.0f (%.0f %% of it), with receipts %,.0f (%.0f %%)"
            .formatted(
                rounds,
                median(ours),
                median(bare),
                100 * median(ours) / median(bare),
                median(withReceipts),
                100 * median(ours) / median(withReceipts)));
  }

  private void grow(int most) throws IOException, InterruptedException, ExecutionException {
    say("warming up");
    serviceTurn(WARM_UP);
    service.halt();
    node.renew();
    int documents = 0;
    for (int size : SIZES) {
      if (size <= most) {
        fill(size - documents - MEASURED_OF_GROWN);
        say("%,9d documents: %s".formatted(size, settle(MEASURED_OF_GROWN)));
        documents = size;
      }
    }
  }

  private void fill(int articles) throws IOException, InterruptedException, ExecutionException {
    service.goOn();
    for (int open = articles; open > 0; open -= STEP) {
      int next = Math.min(open, STEP);
      long before = topic.settled();
      topic.publish(corpus.next(next));
      topic.awaitSettled(before + next);
    }
  }

  private Turn serviceTurn(int articles)
      throws IOException, InterruptedException, ExecutionException {
    service.halt();
    node.renew();
    return settle(articles);
  }

  private Turn settle(int articles) throws IOException, InterruptedException, ExecutionException {
    service.halt();
    topic.publish(corpus.next(articles));
    long before = topic.settled();
    service.goOn();
    long first = topic.awaitSettled(before + 1);
    Stopwatch watch = new Stopwatch(system.processOf(Part.ELASTICSEARCH), service.handle());
    topic.awaitSettled(before + articles);
    return watch.stop(before + articles - first);
  }

  /** What the service has written last, written again. */
  private Turn bareTurn(boolean withReceipts)
      throws IOException, InterruptedException, ExecutionException {
    service.halt();
    List<DocumentWrite> versions = node.documents(Indices.VERSIONS);
    List<DocumentWrite> articles = node.documents(Indices.ARTICLES);
    List<DocumentWrite> receipts = node.documents(Indices.RECEIPTS);
    node.renew();
    DocumentStore store = node.store();
    Stopwatch watch = new Stopwatch(system.processOf(Part.ELASTICSEARCH), ProcessHandle.current());
    new BareLoader(store).load(versions, articles, withReceipts ? receipts : List.of());
    return watch.stop(articles.size());
  }

  private static double median(List<Turn> turns) {
    return turns.stream().map(Turn::perSecond).sorted().toList().get(turns.size() / 2);
  }
}
