package news.dateline.desk.article;

import java.util.List;
import news.dateline.desk.service.History;
import news.dateline.desk.service.History.Delivery;
import news.dateline.desk.service.History.Version;

/**
 * A story's versions, the newest first.
 *
 * @param textShown whether changes may show text: not while the story is hidden
 * @param olderLeftOut whether there are versions older than those listed
 */
public record VersionsPage(String id, boolean textShown, boolean olderLeftOut, List<Row> rows) {
  /** The list is copied. */
  public VersionsPage {
    rows = List.copyOf(rows);
  }

  static VersionsPage of(History history) {
    return new VersionsPage(
        history.articleId(),
        history.textShown(),
        history.olderLeftOut(),
        history.versions().reversed().stream().map(VersionsPage::row).toList());
  }

  /** Of a story of which none is kept. */
  static VersionsPage none(String id) {
    return new VersionsPage(id, false, false, List.of());
  }

  /**
   * A version.
   *
   * @param name such as {@code Version 3}
   * @param current whether it is the one that stands
   * @param redacted whether its text is gone
   * @param first whether it has none before it to compare with
   * @param deliveries that brought it, in words
   */
  public record Row(
      String name,
      Version version,
      boolean current,
      boolean redacted,
      boolean first,
      boolean textLeftOut,
      List<FieldDiff> fields,
      List<ParagraphDiff> paragraphs,
      List<String> deliveries) {
    /** Lists are copied. */
    public Row {
      fields = List.copyOf(fields);
      paragraphs = List.copyOf(paragraphs);
      deliveries = List.copyOf(deliveries);
    }

    /** Whether nothing differs that may be told. */
    public boolean isSame() {
      return !first && fields.isEmpty() && paragraphs.isEmpty();
    }
  }

  private static Row row(Version version) {
    History.Changes changes = version.changes();
    return new Row(
        version.version() == null ? "Version without a number" : "Version " + version.version(),
        version,
        version.current(),
        version.redacted(),
        changes == null,
        changes != null && changes.textLeftOut(),
        changes == null ? List.of() : changes.fields().stream().map(FieldDiff::of).toList(),
        changes == null ? List.of() : changes.paragraphs().stream().map(ParagraphDiff::of).toList(),
        version.receipts().stream().map(VersionsPage::words).toList());
  }

  private static String words(Delivery delivery) {
    return "%s%s, %s%s"
        .formatted(
            delivery.receiptId(),
            delivery.channel() == null ? "" : " by " + delivery.channel(),
            delivery.outcome(),
            delivery.reason() == null ? "" : " (" + delivery.reason() + ")");
  }
}
