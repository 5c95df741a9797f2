package news.dateline.desk.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.dateline.desk.web.BadQuestionException;
import news.dateline.query.Part;

/** In which order stories are listed. */
public enum Order {
  /** The best matches first. */
  RELEVANCE("Best match"),
  /** The newest first. */
  NEWEST("Newest"),
  /** The oldest first. */
  OLDEST("Oldest");

  private final String title;

  Order(String title) {
    this.title = title;
  }

  /** As pages name it. */
  public String title() {
    return title;
  }

  /** As addresses name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The best first, where a match can be better than another. */
  static Order suiting(Part query) {
    return hasWords(query) ? RELEVANCE : NEWEST;
  }

  /** The one that an address names. */
  static Order named(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadQuestionException("Stories cannot be sorted by “" + word + "”."));
  }

  /** Whether it looks for words in texts. */
  static boolean hasWords(Part part) {
    return switch (part) {
      case Part.Word _, Part.Phrase _ -> true;
      case Part.All(List<Part> parts) -> parts.stream().anyMatch(Order::hasWords);
      case Part.Any(List<Part> parts) -> parts.stream().anyMatch(Order::hasWords);
      default -> false;
    };
  }

  /** As Elasticsearch is asked; never two stories in the same place. */
  List<SortOptions> sort() {
    SortOptions receipt = by("receiptId", SortOrder.Asc);
    return switch (this) {
      case RELEVANCE ->
          List.of(
              SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
              by("published", SortOrder.Desc),
              receipt);
      case NEWEST -> List.of(by("published", SortOrder.Desc), receipt);
      case OLDEST -> List.of(by("published", SortOrder.Asc), receipt);
    };
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(sort -> sort.field(it -> it.field(field).order(order)));
  }
}
