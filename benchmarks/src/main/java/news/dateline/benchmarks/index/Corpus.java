package news.dateline.benchmarks.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichedArticleBuilder;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.WireGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Enriched articles: generated wires that went through ingest and enrich once, given out again and
 * again as stories of other names, their words in another order: else all would be near duplicates
 * of each other.
 */
final class Corpus {
  private static final Set<SampleRole> VISIBLE =
      EnumSet.of(SampleRole.STORY, SampleRole.DATES, SampleRole.FOREIGN);

  private final List<EnrichedArticle> enriched;
  private int given;

  private Corpus(List<EnrichedArticle> enriched) {
    this.enriched = enriched;
  }

  /** Has this many stories enriched by a system that runs. */
  static Corpus of(int stories, Ports ports) throws NoAnswerException {
    Iterator<GeneratedItem> items =
        new WireGenerator(7)
            .drip(Instant.now(), Duration.ofSeconds(1))
            .filter(item -> VISIBLE.contains(item.role()))
            .limit(stories)
            .iterator();
    try (LoopbackHttp http = new LoopbackHttp()) {
      ArticleSender sender = new ArticleSender(http, ports.ingestUri(), _ -> {});
      while (items.hasNext()) {
        GeneratedItem item = items.next();
        sender.send(
            Shipment.live(
                item.source(),
                item.bytes(),
                item.contentType(),
                null,
                item.articleUri().orElse(null)));
      }
    }
    return new Corpus(read(stories, ports));
  }

  private static List<EnrichedArticle> read(int stories, Ports ports) {
    List<EnrichedArticle> read = new ArrayList<>(stories);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", ports.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = EnrichedTopic.partitions();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (read.size() < stories) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
          read.add(ArticleCodec.decode(message.value(), EnrichedArticle.class));
        }
      }
    }
    return read;
  }

  /** The next articles, each a story that was never given. */
  List<EnrichedArticle> next(int count) {
    return IntStream.range(0, count).mapToObj(_ -> next()).toList();
  }

  private EnrichedArticle next() {
    EnrichedArticle original = enriched.get(given % enriched.size());
    Article article = original.article();
    String uri = article.uri() + "-" + given++;
    String sha = Hashes.base32(uri);
    ArticleOrder order = article.order();
    Article renamed =
        ArticleBuilder.builder(article)
            .uri(uri)
            .id(ArticleId.of(article.source(), uri))
            .rawSha256(sha)
            .bodyText(mixed(article.bodyText()))
            .order(new ArticleOrder(order.primary(), order.secondary(), order.receivedAt(), sha))
            .receiptId(Receipt.idOf(article.source(), article.channel(), uri, sha))
            .build();
    return EnrichedArticleBuilder.builder(original).article(renamed).build();
  }

  private @Nullable String mixed(@Nullable String text) {
    if (text == null) {
      return null;
    }
    List<String> words = Arrays.asList(text.split(" ", -1));
    Collections.shuffle(words, new Random(given));
    return String.join(" ", words);
  }
}
