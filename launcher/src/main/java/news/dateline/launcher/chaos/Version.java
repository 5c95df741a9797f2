package news.dateline.launcher.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.PubStatus;
import news.dateline.launcher.chaos.Delivery.Push;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One version of a story.
 *
 * @param rank where it stands among the others
 * @param created the time it states
 * @param number the version number it states
 * @param backlog whether it is sent as an import is
 * @param twice whether the same bytes also come by another way, and so have two receipts
 * @param late whether it is sent when everything else has been settled
 */
record Version(
    ChaosSource source,
    String uri,
    Rank rank,
    @Nullable Instant created,
    @Nullable Integer number,
    PubStatus status,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    String headline,
    String bodyText,
    boolean backlog,
    boolean twice,
    boolean late) {
  boolean isKill() {
    return status == PubStatus.CANCELED;
  }

  /** Whether this one stands where both have come: a kill outranks all. */
  boolean outranks(Version other) {
    return isKill() == other.isKill() ? rank.compareTo(other.rank) > 0 : isKill();
  }

  /** What a reader may see of it at {@code now} where it stands. */
  String visibility(Instant now) {
    return switch (status) {
      case CANCELED -> "killed";
      case WITHHELD -> "withheld";
      case USABLE -> {
        if (embargoedUntil != null && embargoedUntil.isAfter(now)) {
          yield "embargoed";
        }
        yield expires != null && !expires.isAfter(now) ? "expired" : "live";
      }
    };
  }

  /** What its source sends: canonical JSON. */
  byte[] bytes() {
    ObjectNode json = ArticleCodec.mapper().createObjectNode().put("uri", uri);
    put(json, "versionCreated", created);
    if (number != null) {
      json.put("version", number.intValue());
    }
    switch (status) {
      case CANCELED -> json.put("pubStatus", "canceled");
      case WITHHELD -> json.put("pubStatus", "withheld");
      case USABLE -> {}
    }
    put(json, "embargoedUntil", embargoedUntil);
    put(json, "expires", expires);
    return json.put("headline", headline)
        .put("bodyText", bodyText)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode json, String field, @Nullable Instant time) {
    if (time != null) {
      json.put(field, time.toString());
    }
  }

  /**
   * The deliveries that bring it, each as a way of its own, in the order in which they are sent.
   */
  List<Push> pushes() {
    Push plain = new Push(source, bytes(), null, backlog, true);
    return twice ? List.of(plain, new Push(source, bytes(), uri, !backlog, true)) : List.of(plain);
  }

  /** By which it has its place: that of the bytes received first. */
  String receiptId() {
    return pushes().getFirst().receiptId();
  }

  /** All that it has. */
  List<String> receiptIds() {
    return pushes().stream().map(Push::receiptId).toList();
  }
}
