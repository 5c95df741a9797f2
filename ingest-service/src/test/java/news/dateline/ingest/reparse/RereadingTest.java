package news.dateline.ingest.reparse;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.raw.Declared;
import news.dateline.ingest.raw.HashPrefix;
import news.dateline.ingest.raw.RawArchive;
import news.dateline.ingest.raw.RawCopy;
import news.dateline.ingest.raw.RawDelivery;
import news.dateline.ingest.raw.RawPage;
import news.dateline.ingest.raw.RawWindow;
import news.dateline.ingest.redaction.Redacted;
import news.dateline.ingest.reparse.Rereading.Question;
import news.dateline.ingest.source.OrderBy;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RereadingTest {
  private static final Instant RECEIVED = Instant.parse("2026-03-11T10:15:30.123456Z");
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final String STORY = "{\"headline\": \"Bettong\", \"bodyText\": \"One.\"}";
  private static final String KILL = "{\"uri\": \"tag:killed\", \"pubStatus\": \"canceled\"}";
  private static final Declared DECLARED = new Declared("a/b.json", "tag:by-sender", "canonical");

  private final List<ProducerRecord<String, byte[]>> sent = new ArrayList<>();
  private final Set<String> killed = new HashSet<>();

  @Test
  void whatIsReadAgainHasTheReceiptTimeAndIdentityThatItHad() throws IOException {
    Article read =
        Optional.ofNullable(read(copy("folder", STORY, DECLARED)).getFirst().article())
            .orElseThrow();
    String sha256 = sha256(STORY);
    assertThat(read.receiptId())
        .isEqualTo(Receipt.idOf("meridian", "folder", DECLARED.identity(), sha256));
    assertThat(read.receivedAt()).isEqualTo(RECEIVED);
    assertThat(read.channel()).isEqualTo("folder");
    assertThat(read.uri()).isEqualTo("tag:by-sender");
    assertThat(read.order().rawSha256()).isEqualTo(sha256);
    assertThat(read.readAt()).isNull();
  }

  @Test
  void whatWasPushedBeforeIdentitiesWereKeptIsReadAsIfItHadNone() throws IOException {
    assertThat(read(copy("push", STORY, null)))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.receiptId())
                    .isEqualTo(Receipt.idOf("meridian", "push", "", sha256(STORY))));
  }

  @Test
  void whatCannotBeReadIsListedAndCostsNothingElse() throws IOException {
    assertThat(
            read(
                copy("feed", STORY, DECLARED),
                copy("folder", STORY, null),
                damaged(),
                copy("push", "{\"uri\": 7", DECLARED),
                copy("push", STORY, DECLARED)))
        .satisfiesExactly(
            feed -> assertThat(feed.problem()).contains("feed"),
            old -> assertThat(old.problem()).contains("file names"),
            damaged -> assertThat(damaged.problem()).isNotNull(),
            refused -> assertThat(refused.refusal()).isNotNull(),
            good -> assertThat(good.article()).isNotNull());
  }

  @Test
  void onlyWhatIsChosenIsPublishedBehindLiveNewsAndWithoutAReceipt() throws IOException {
    RawCopy story = copy("push", STORY, DECLARED);
    RawCopy kill = copy("push", KILL, new Declared("", null, null));
    List<RereadItem> items = read(story, kill, copy("push", "Other", null));
    List<Article> articles =
        items.stream()
            .limit(2)
            .map(item -> Optional.ofNullable(item.article()).orElseThrow())
            .toList();
    int published =
        rereading(damaged(), story, kill)
            .publish(
                question(null),
                Set.of(articles.get(0).receiptId(), articles.get(1).receiptId(), "another"));
    assertThat(published).isEqualTo(2);
    assertThat(sent)
        .extracting(ProducerRecord::topic)
        .containsExactly(ArticleTopics.RAW_BACKLOG, ArticleTopics.RAW);
    assertThat(ArticleCodec.decode(sent.getFirst().value(), Article.class))
        .isEqualTo(ArticleBuilder.builder(articles.getFirst()).readAt(NOW).build());
  }

  @Test
  void ofAKilledStoryThatIsYetToBeRemovedNothingIsShownOrPublished() throws IOException {
    RawCopy story = copy("push", STORY, DECLARED);
    String receiptId = read(story).getFirst().receiptId();
    killed.add(story.sha256());
    assertThat(read(story))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.problem()).contains("killed");
              assertThat(item.article()).isNull();
            });
    assertThat(rereading(story).publish(question(null), Set.of(receiptId))).isZero();
  }

  @Test
  void oneFormatAloneMayBeAskedFor() throws IOException {
    RawCopy plain = copy("push", "Numbat\n\nIt digs.", new Declared("", null, "plain"));
    RawCopy story = copy("push", STORY, DECLARED);
    assertThat(rereading(plain, story).read(question("plain")).items())
        .singleElement()
        .satisfies(item -> assertThat(item.rawSha256()).isEqualTo(plain.sha256()));
  }

  private List<RereadItem> read(RawCopy... copies) throws IOException {
    return rereading(copies).read(question(null)).items();
  }

  private Rereading rereading(RawCopy... copies) {
    return new Rereading(
        new OnePage(List.of(copies)),
        copy -> killed.contains(copy.sha256()),
        new ArticleReader(ArticleFormats.all()),
        message -> {
          sent.add(message);
          return CompletableFuture.completedFuture(null);
        },
        InstantSource.fixed(NOW));
  }

  private static Question question(@Nullable String format) {
    return new Question(
        Deliveries.source(OrderBy.TIME), new RawWindow("meridian", Instant.EPOCH, NOW), format, "");
  }

  private static RawCopy copy(String channel, String text, @Nullable Declared declared) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] frame = Zstd.compress(bytes);
    return new RawCopy(
        Hashes.sha256(bytes),
        RECEIVED,
        "meridian",
        channel,
        null,
        bytes.length,
        frame.length,
        declared,
        "here",
        () -> frame);
  }

  private static RawCopy damaged() {
    return new RawCopy(
        sha256("x"), RECEIVED, "meridian", "push", null, 1, 1, DECLARED, "here", () -> new byte[1]);
  }

  private static String sha256(String text) {
    return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private record OnePage(List<RawCopy> copies) implements RawArchive {
    @Override
    public CompletableFuture<?> keep(RawDelivery delivery) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<RawCopy> copies(HashPrefix prefix, int atMost) {
      return List.of();
    }

    @Override
    public RawPage page(RawWindow window, String after, int most) {
      return new RawPage(copies, Optional.empty());
    }

    @Override
    public int redact(Redacted named) {
      return 0;
    }

    @Override
    public String description() {
      return "one page";
    }

    @Override
    public void close() {}
  }
}
