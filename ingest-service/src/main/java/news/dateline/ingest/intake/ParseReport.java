package news.dateline.ingest.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Article;
import news.dateline.article.DateOrder;
import news.dateline.ingest.format.ReadingTrace;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * How one delivery was read, for an integrator: here and over HTTP the same.
 *
 * @param name what the delivery is called: a file's name, a feed's address
 * @param bytes its size
 * @param count the number of its items
 * @param items how each of them was read, or the first of many
 */
public record ParseReport(
    String name,
    int bytes,
    String source,
    ZoneId zone,
    DateOrder dateOrder,
    int count,
    List<Item> items) {

  /** Items are copied. */
  public ParseReport {
    items = copy(items);
  }

  /**
   * One item: an article, or why it is refused.
   *
   * @param findings one for each field that was set, in the order of reading
   * @param unread places of what the wire states and nothing was made of
   */
  public record Item(
      @Nullable Article article,
      @Nullable Refusal refusal,
      List<Finding> findings,
      List<String> unread) {

    /** Lists are copied; an absent one is empty. */
    public Item {
      findings = copy(findings);
      unread = copy(unread);
    }

    private static Item of(ReadItem item) {
      return switch (item) {
        case ReadItem.Ready ready ->
            new Item(
                ready.article(),
                null,
                ready.trace().findings().stream().map(Finding::of).toList(),
                ready.trace().unread().get());
        case ReadItem.Refused refused -> new Item(null, refused.refusal(), List.of(), List.of());
      };
    }
  }

  /**
   * What a field was set from.
   *
   * @param rule why this place speaks for that field
   */
  public record Finding(String field, String place, String rule) {
    private static Finding of(ReadingTrace.Finding finding) {
      return new Finding(finding.field(), finding.place().describe(), finding.rule());
    }
  }

  /**
   * The report of a delivery.
   *
   * @param most so many of its items are told, the first ones
   */
  public static ParseReport of(
      String name, int bytes, SourceProfile source, List<ReadItem> items, int most) {
    return new ParseReport(
        name,
        bytes,
        source.id(),
        source.zone(),
        source.dateOrder(),
        items.size(),
        items.stream().limit(most).map(Item::of).toList());
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return List.copyOf(Objects.requireNonNullElse(list, List.of()));
  }
}
