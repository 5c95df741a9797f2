package news.dateline.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Hashes;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import news.dateline.index.document.EmptyDocument;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.FirstReceipt;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Version;

/**
 * A story's deliveries and what is done to it, drawn from few values so that almost everything ties
 * with something.
 */
record History(List<Delivery> deliveries, List<Control> controls) {
  private static final int MOMENTS = 6;
  private static final List<ControlDeed> DEEDS = List.of(ControlDeed.values());
  private static final Instant LATER = Instant.parse("2026-03-12T00:00:00Z");

  /** One of them, with its version as it alone tells of it. */
  record Delivery(EnrichedArticle enriched, Version version) {}

  static History random(Random random, String uri) {
    List<Delivery> deliveries = new ArrayList<>();
    boolean byReceipt = random.nextBoolean();
    int most = 3 + random.nextInt(6);
    for (int i = 0; i < most; i++) {
      int bytes = random.nextInt(4);
      int receipt = random.nextInt(3);
      int received = random.nextInt(MOMENTS);
      int parser = 1 + random.nextInt(2);
      Instant readAt = Instant.ofEpochSecond(random.nextInt(2) * 100L);
      int place = byReceipt ? received : bytes / 2 + random.nextInt(2);
      deliveries.add(
          delivery(
              uri,
              "sha" + bytes,
              Hashes.base32(uri, "sha" + bytes, "receipt" + receipt),
              Instant.ofEpochSecond(received),
              place,
              random.nextInt(10) == 0,
              parser,
              readAt,
              1 + random.nextInt(2),
              random.nextInt(2)));
    }
    return new History(deliveries, List.of());
  }

  /** One to which something is done now and then. */
  static History controlled(Random random, String uri) {
    History history = random(random, uri);
    List<Control> controls = new ArrayList<>();
    int most = random.nextInt(5);
    for (int i = 0; i < most; i++) {
      controls.add(
          Control.byHand(
              ArticleId.of("newsroom", uri),
              "newsroom",
              uri,
              DEEDS.get(random.nextInt(DEEDS.size())),
              "editor",
              "because",
              Instant.ofEpochSecond(random.nextInt(MOMENTS))));
    }
    return new History(history.deliveries, controls);
  }

  /** What was done to it in the end. */
  ControlState control() {
    return controls.stream().map(ControlState::of).reduce(ControlState.NONE, ControlState::join);
  }

  private static Delivery delivery(
      String uri,
      String sha,
      String receiptId,
      Instant receivedAt,
      long primary,
      boolean kill,
      int parser,
      Instant readAt,
      int enricher,
      int degraded) {
    Article article =
        TestArticles.article(uri, "wire")
            .rawSha256(sha)
            .headline("%s as parser %d reads it".formatted(sha, parser))
            .receiptId(receiptId)
            .receivedAt(receivedAt)
            .order(new ArticleOrder(primary, 0, receivedAt, sha))
            .pubStatus(kill ? PubStatus.CANCELED : PubStatus.USABLE)
            .parserRevision(parser)
            .readAt(readAt.equals(Instant.EPOCH) ? null : readAt)
            .build();
    EnrichedArticle enriched = read(article, enricher, degraded);
    String sha256 = Hashes.sha256(ArticleCodec.encode(enriched));
    Reading reading =
        new Reading(kill, parser, readAt, enricher, degraded, receivedAt, receiptId, sha256);
    FirstReceipt first =
        new FirstReceipt(receiptId, receivedAt, article.channel(), parser, readAt, article.order());
    return new Delivery(enriched, new Version(first, reading));
  }

  private static EnrichedArticle read(Article article, int enricher, int degraded) {
    EnrichedArticle enriched = TestArticles.enriched(article);
    return new EnrichedArticle(
        article,
        enriched.entities(),
        enriched.countries(),
        enriched.amounts(),
        enriched.dates(),
        new EnrichmentNote(
            enricher, Map.of(), null, null, Collections.nCopies(degraded, "entity")));
  }

  String articleId() {
    return deliveries.getFirst().enriched().article().id().value();
  }

  /** What must stand in the end, whatever happens on the way. */
  Standing end() {
    ControlState control = control();
    Map<String, Version> versions = new HashMap<>();
    deliveries.stream()
        .map(Delivery::version)
        .filter(control::counts)
        .forEach(version -> versions.merge(version.rawSha256(), version, Version::join));
    return shown(current(versions.values()), control);
  }

  static Optional<Version> current(Collection<Version> versions) {
    return versions.stream().max(Version.RANK);
  }

  /** The document that shows {@code current}. */
  Standing shown(Optional<Version> current, ControlState control) {
    return current
        .map(version -> shown(version, control))
        .orElseGet(
            () -> {
              EmptyDocument empty = EmptyDocument.of("id", uri(), "newsroom", control, null, LATER);
              return new Standing(
                  uri(),
                  "newsroom",
                  null,
                  null,
                  null,
                  empty.pubStatus(),
                  null,
                  empty.visibility(),
                  0,
                  0,
                  null,
                  control,
                  null,
                  null);
            });
  }

  private Standing shown(Version version, ControlState control) {
    PubStatus stated = version.isKill() ? PubStatus.CANCELED : PubStatus.USABLE;
    Article article =
        control.applied(
            TestArticles.article(uri(), "wire")
                .receivedAt(version.first().receivedAt())
                .pubStatus(stated)
                .build());
    return new Standing(
        uri(),
        "newsroom",
        version.first().receiptId(),
        version.first().channel(),
        version.order(),
        article.pubStatus(),
        article.pubStatus() == stated ? null : stated,
        Visibility.of(article, LATER),
        version.reading().parserRevision(),
        version.reading().enrichmentRevision(),
        version.reading().sha256(),
        control,
        null,
        null);
  }

  private String uri() {
    return deliveries.getFirst().enriched().article().uri();
  }
}
