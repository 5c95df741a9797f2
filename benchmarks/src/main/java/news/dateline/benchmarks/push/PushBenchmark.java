package news.dateline.benchmarks.push;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.IngestService;
import news.dateline.ingest.key.ApiKeys;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Pushes against the bare endpoint, in turns since the machine may be busy with other things.
 * Arguments: rounds, seconds of each, connections.
 */
public final class PushBenchmark {
  private static final int LINES = 100; // of a batch: 400 KB
  private static final int BATCH_CONNECTIONS = 4;
  private static final int WARM_UP_ROUNDS = 6; // until the compiler has seen both

  private PushBenchmark() {}

  /** Prints a line a round, and the medians. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = argument(arguments, 0, 7);
    int seconds = argument(arguments, 1, 5);
    int connections = argument(arguments, 2, 64);
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.afterPropertiesSet();
    broker.addTopics(
        ArticleTopics.all().stream()
            .map(
                topic ->
                    new NewTopic(topic.name(), topic.partitions(), (short) 1)
                        .configs(
                            Map.of(
                                "max.message.bytes", Integer.toString(topic.maxMessageBytes()),
                                // A long run must not fill the disk.
                                "retention.bytes", "50000000",
                                "segment.bytes", "25000000")))
            .toArray(NewTopic[]::new));
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(IngestService.class, BareController.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--management.server.port=-1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString(),
                "--dateline.ingest.push.requests-per-second=1000000")) {
      run(context, rounds, seconds, connections);
    }
    broker.destroy();
    System.exit(0);
  }

  private static void run(
      ConfigurableApplicationContext context, int rounds, int seconds, int connections)
      throws IOException, InterruptedException {
    URI bare = uri(context, "/bare");
    URI push = uri(context, "/v1/sources/newsroom/articles");
    KafkaTemplate<String, byte[]> kafka = template(context);
    String key = context.getBean(ApiKeys.class).add("newsroom").secret();
    String story = Story.template();
    Path folder = Files.createTempDirectory("push-benchmark");
    Wrk single = new Wrk(folder, story, 1, "application/json", key, connections);
    Wrk batches = new Wrk(folder, story, LINES, "application/x-ndjson", key, BATCH_CONNECTIONS);
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      single.run(bare, seconds);
      single.run(push, seconds);
    }
    Pairs singles = new Pairs("single posts", "bare endpoint");
    for (int i = 0; i < rounds; i++) {
      Wrk.Result theirs = single.run(bare, seconds);
      Wrk.Result ours = single.run(push, seconds);
      singles.add(ours.perSecond(), theirs.perSecond());
      System.out.printf(Locale.ROOT, "bare %s%npush %s%n", theirs, ours);
    }
    batches.run(push, seconds);
    ProducerSpeed.perSecond(kafka, story, seconds);
    Pairs batched = new Pairs("articles in batches", "producer alone");
    for (int i = 0; i < rounds; i++) {
      double producer = ProducerSpeed.perSecond(kafka, story, seconds);
      Wrk.Result ours = batches.run(push, seconds);
      batched.add(ours.perSecond() * LINES, producer);
      System.out.printf(Locale.ROOT, "producer %.0f%nbatches %s%n", producer, ours);
    }
    System.out.println(singles.summary());
    System.out.println(batched.summary());
  }

  @SuppressWarnings("unchecked") // the service has the one template
  private static KafkaTemplate<String, byte[]> template(ConfigurableApplicationContext context) {
    return context.getBean(KafkaTemplate.class);
  }

  private static URI uri(ConfigurableApplicationContext context, String path) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("no web server");
    }
    return URI.create("http://127.0.0.1:%d%s".formatted(server.getPort(), path));
  }

  private static int argument(String[] arguments, int place, int usual) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
  }

  /** Rates measured in turns. */
  private record Pairs(String ours, String theirs, List<Double> our, List<Double> their) {
    Pairs(String ours, String theirs) {
      this(ours, theirs, new ArrayList<>(), new ArrayList<>());
    }

    void add(double ourRate, double theirRate) {
      our.add(ourRate);
      their.add(theirRate);
    }

    String summary() {
      return String.format(
          Locale.ROOT,
          "%s: %.0f a second, %s: %.0f a second (medians of %d rounds): %.0f %%",
          ours,
          median(our),
          theirs,
          median(their),
          our.size(),
          100 * median(our) / median(their));
    }

    private static double median(List<Double> rates) {
      return rates.stream().sorted().toList().get(rates.size() / 2);
    }
  }
}
