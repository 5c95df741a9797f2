package news.dateline.ingest.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleOrder;
import news.dateline.article.StatedTime;
import news.dateline.article.StatedTime.Basis;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ParsedItem.Understood;
import org.jspecify.annotations.Nullable;

/** Where a version stands among its article's others, by the source's rule. */
final class Ordering {
  private static final Duration CLOCK_SKEW =
      Duration.ofHours(1); // clocks of wires are wrong by minutes, not hours
  private static final String FIELD = "versionCreated";

  private Ordering() {}

  static ArticleOrder of(
      Understood understood, Delivery delivery, String rawSha256, List<Warning> warnings) {
    ArticleBuilder content = understood.content();
    Instant receivedAt = delivery.receivedAt();
    Long number = understood.statedNumber();
    return switch (delivery.source().orderBy()) {
      case TIME ->
          new ArticleOrder(
              time(content, receivedAt, warnings).toEpochMilli(),
              number == null ? 0 : number,
              receivedAt,
              rawSha256);
      case NUMBER ->
          new ArticleOrder(
              number(number, warnings),
              time(content, receivedAt, warnings).toEpochMilli(),
              receivedAt,
              rawSha256);
      case RECEIVED -> new ArticleOrder(receivedAt.toEpochMilli(), 0, receivedAt, rawSha256);
    };
  }

  private static long number(@Nullable Long number, List<Warning> warnings) {
    if (number == null) {
      warnings.add(
          new Warning(
              "version",
              "unnumbered",
              "the source orders by number and this states none: it ranks below all"));
      return ArticleOrder.UNNUMBERED;
    }
    return number;
  }

  private static Instant time(ArticleBuilder content, Instant receivedAt, List<Warning> warnings) {
    Instant created = content.versionCreated();
    if (created == null) {
      return insteadOf("no readable time of this version is stated", receivedAt, warnings);
    }
    if (isAmbiguous(content)) {
      return receivedAt; // the parser has said so
    }
    if (created.isAfter(receivedAt.plus(CLOCK_SKEW))) {
      return insteadOf(
          "%s is more than an hour after receipt".formatted(created), receivedAt, warnings);
    }
    return created;
  }

  private static boolean isAmbiguous(ArticleBuilder content) {
    List<StatedTime> times = Objects.requireNonNullElse(content.statedTimes(), List.of());
    return times.stream()
        .anyMatch(
            time ->
                time.field().equals(FIELD)
                    && (time.basis() == Basis.AMBIGUOUS_12H || time.basis() == Basis.DATE_ONLY));
  }

  private static Instant insteadOf(String why, Instant receivedAt, List<Warning> warnings) {
    warnings.add(new Warning(FIELD, "ordered-by-receipt", why + "; order goes by receipt"));
    return receivedAt;
  }
}
