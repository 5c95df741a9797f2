package news.dateline.ingest.reparse;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.intake.ArticlePublisher;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.intake.RecordSender;
import news.dateline.ingest.raw.Declared;
import news.dateline.ingest.raw.RawArchive;
import news.dateline.ingest.raw.RawCopy;
import news.dateline.ingest.raw.RawPage;
import news.dateline.ingest.raw.RawWindow;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.kafka.Publishing;
import org.jspecify.annotations.Nullable;

/**
 * Reads archived bytes with today's parser and today's profile, page by page. An article that comes
 * of it has the receipt, the time and the channel of the delivery that it was.
 */
public final class Rereading {
  private static final int PAGE = 50; // copies; of large ones fewer
  private static final String FEED =
      "it came by a feed, where an entry's version is what was read of it: a new reading would be a"
          + " new version";
  private static final String KILLED = "its story was killed";
  private static final String NO_IDENTITY =
      "it was kept before file names were: its receipt cannot be told";

  private final RawArchive archive;
  private final Predicate<RawCopy> killed;
  private final ArticleReader reader;
  private final RecordSender sender;
  private final InstantSource clock;

  /**
   * Reads what lies in {@code archive} and publishes by {@code sender}.
   *
   * @param killed whether a copy is of a killed story and yet to be removed
   */
  public Rereading(
      RawArchive archive,
      Predicate<RawCopy> killed,
      ArticleReader reader,
      RecordSender sender,
      InstantSource clock) {
    this.archive = archive;
    this.killed = killed;
    this.reader = reader;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Which page is read.
   *
   * @param format only what this parser reads
   * @param after where the page begins; empty for the first
   */
  public record Question(
      SourceProfile source, RawWindow window, @Nullable String format, String after) {
    private boolean asksFor(String itsFormat) {
      return format == null || format.equals(itsFormat);
    }
  }

  /** Reads a page. */
  public RereadPage read(Question question) throws IOException {
    RawPage page = archive.page(question.window(), question.after(), PAGE);
    List<RereadItem> items = new ArrayList<>();
    for (RawCopy copy : page.copies()) {
      Optional<String> problem = problem(copy);
      if (problem.isPresent()) {
        items.add(RereadItem.unread(copy, problem.get()));
        continue;
      }
      try {
        read(question, delivery(question.source(), copy)).stream()
            .map(item -> RereadItem.of(copy, item))
            .forEach(items::add);
      } catch (IOException e) {
        items.add(RereadItem.unread(copy, String.valueOf(e.getMessage())));
      }
    }
    return new RereadPage(page.copies().size(), items, page.next().orElse(null));
  }

  /**
   * Reads the same page and publishes what is among {@code receiptIds}; returns how many the broker
   * has acknowledged. A copy that cannot be read costs nothing else.
   *
   * @throws news.dateline.kafka.UnavailableException if it has not acknowledged all
   */
  public int publish(Question question, Set<String> receiptIds) throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (RawCopy copy : archive.page(question.window(), question.after(), PAGE).copies()) {
      if (problem(copy).isPresent()) {
        continue;
      }
      Delivery delivery;
      try {
        delivery = delivery(question.source(), copy);
      } catch (IOException _) {
        continue; // reading the page lists it; the others do not wait for it
      }
      for (ReadItem item : read(question, delivery)) {
        if (item instanceof ReadItem.Ready(Article article, _)
            && receiptIds.contains(article.receiptId())) {
          Article again = ArticleBuilder.builder(article).readAt(now).build();
          sent.add(ArticlePublisher.resend(delivery, again, sender));
        }
      }
    }
    Publishing.awaitAll(sent);
    return sent.size();
  }

  private List<ReadItem> read(Question question, Delivery delivery) {
    return reader.read(delivery).stream()
        .filter(
            item ->
                switch (item) {
                  case ReadItem.Ready(Article article, _) -> question.asksFor(article.rawFormat());
                  case ReadItem.Refused refused -> question.asksFor(refused.format());
                })
        .toList();
  }

  /** Why it is not read at all. */
  private Optional<String> problem(RawCopy copy) {
    if (killed.test(copy)) {
      return Optional.of(KILLED);
    }
    if (copy.channel().equals(Channel.FEED.id())) {
      return Optional.of(FEED);
    }
    return copy.channel().equals(Channel.FOLDER.id()) && copy.declared() == null
        ? Optional.of(NO_IDENTITY)
        : Optional.empty();
  }

  /** The delivery that it was. What was pushed before identities were kept mostly had none. */
  private static Delivery delivery(SourceProfile source, RawCopy copy) throws IOException {
    Declared declared = Objects.requireNonNullElse(copy.declared(), new Declared("", null, null));
    return DeliveryBuilder.builder()
        .source(source)
        .bytes(copy.bytes())
        .channel(copy.channel().equals(Channel.FOLDER.id()) ? Channel.FOLDER : Channel.PUSH)
        .identity(declared.identity())
        .receivedAt(copy.receivedAt())
        .contentType(copy.contentType())
        .format(declared.format())
        .articleUri(declared.articleUri())
        .lane(Lane.BACKLOG)
        .build();
  }
}
