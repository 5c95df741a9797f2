package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import news.dateline.article.EnrichedArticle;
import news.dateline.launcher.chaos.NodeFault;
import news.dateline.launcher.chaos.NodeFault.Scope;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A real node behind a proxy that does what nodes and networks do on bad days. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class ConsumersUnderFaultsIT {
  private static final int MANY = 12; // more than the few that may well be poison
  private static final int LARGEST_BYTES = 64 << 10;

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new NodeFault.Refuse(Scope.BULK, 429), "es_rejected_execution_exception"),
        Arguments.of(new NodeFault.Refuse(Scope.ALL, 503), "503"),
        Arguments.of(new NodeFault.HalfRefused(), "es_rejected_execution_exception"),
        Arguments.of(new NodeFault.HalfBulk(), "no-answer"),
        Arguments.of(new NodeFault.LoseAnswer(Scope.BULK), "no-answer"));
  }

  @AfterEach
  void heal(Newsroom newsroom) {
    newsroom.proxy().heal();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whileElasticsearchCannotServeABatchWaitsAndThenAllOfItArrivesOnce(
      NodeFault fault, String reason, Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    newsroom.proxy().inject(fault);
    String word = fault.toString().replaceAll("\\W", "").toLowerCase(Locale.ROOT);
    OneBatch batch = OneBatch.of(word, MANY).publish(newsroom);
    eventually(() -> newsroom.isPaused(Part.INDEX, "elasticsearch-" + reason));
    newsroom.proxy().heal();
    batch.arrivesOnce(newsroom);
    assertThat(newsroom.count("article-versions", batch.ofVersions())).isEqualTo(MANY);
  }

  @Test
  void whileTheIndexIsReadOnlyABatchWaits(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    eventually(() -> newsroom.count("articles", "*") >= 0); // a system just started makes it
    newsroom.settings("articles", "{\"index.blocks.read_only_allow_delete\": true}");
    try {
      OneBatch batch = OneBatch.of("floodstage", MANY).publish(newsroom);
      eventually(() -> newsroom.isPaused(Part.INDEX, "elasticsearch-cluster_block_exception"));
      newsroom.settings("articles", "{\"index.blocks.read_only_allow_delete\": null}");
      batch.arrivesOnce(newsroom);
    } finally {
      newsroom.settings("articles", "{\"index.blocks.read_only_allow_delete\": null}");
    }
  }

  @Test
  void whereOneReasonRefusesManyTheBatchWaitsAndNoneIsDeadLettered(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    newsroom.proxy().inject(new NodeFault.Unparseable("massrefused"));
    OneBatch batch = OneBatch.of("massrefused", MANY).publish(newsroom);
    eventually(() -> newsroom.isPaused(Part.INDEX, "mass-refusal"));
    newsroom.proxy().heal();
    batch.arrivesOnce(newsroom);
  }

  @Test
  void poisonLeavesABatchAloneAndTheOthersArriveOnceAlthoughTheBatchHadToWait(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    List<EnrichedArticle> articles = new ArrayList<>(OneBatch.of("amongpoison", MANY).articles());
    articles.add(5, OneBatch.article("amongpoison", "one poison", "unparseabletext"));
    newsroom.proxy().inject(new NodeFault.Refuse(Scope.BULK, 429));
    OneBatch batch = new OneBatch("amongpoison", articles).publish(newsroom);
    eventually(
        () -> newsroom.isPaused(Part.INDEX, "elasticsearch-es_rejected_execution_exception"));
    newsroom.proxy().inject(new NodeFault.Unparseable("unparseabletext"));
    batch.arrivesOnce(newsroom, MANY);
    assertThat(Letters.of(newsroom, articles.get(5))).containsExactly("document_parsing_exception");
  }

  @Test
  void requestsThatAreTooLargeAreHalvedAndWhatIsTooLargeAloneBecomesADeadLetter(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    List<EnrichedArticle> articles = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      articles.add(OneBatch.article("halvedbulk", "bulk " + i, incompressible(LARGEST_BYTES / 4)));
    }
    articles.add(OneBatch.article("halvedbulk", "too large", incompressible(2 * LARGEST_BYTES)));
    int met = newsroom.proxy().met();
    newsroom.proxy().inject(new NodeFault.TooLarge(LARGEST_BYTES));
    new OneBatch("halvedbulk", articles).publish(newsroom).arrivesOnce(newsroom, MANY);
    assertThat(newsroom.proxy().met() - met).isGreaterThan(2);
    assertThat(Letters.of(newsroom, articles.getLast())).containsExactly("too-large");
  }

  /** Versions are kept deflated: words would come to nothing. */
  private static String incompressible(int bytes) {
    Random random = new Random(bytes);
    StringBuilder text = new StringBuilder();
    while (text.length() < bytes) {
      text.append(Long.toString(random.nextLong(), Character.MAX_RADIX)).append(' ');
    }
    return text.toString();
  }
}
