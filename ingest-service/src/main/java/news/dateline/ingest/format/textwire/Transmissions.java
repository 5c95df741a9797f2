package news.dateline.ingest.format.textwire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;

/** The items of a text wire's delivery, each begun by SOH. */
public final class Transmissions {
  private Transmissions() {}

  /**
   * Reads every transmission by itself.
   *
   * @param one what the format calls a transmission, such as {@code story}
   * @param several its plural
   * @throws RefusedException if there is none, or more than a delivery may have
   */
  public static List<ParsedItem> read(
      Wire wire,
      String one,
      String several,
      BiFunction<Transmission, WireCharacters, ParsedItem> reader)
      throws RefusedException {
    WireCharacters characters = WireCharacters.of(wire);
    List<Transmission> found =
        Transmission.in(characters.text(), ArticleLimits.ITEMS_PER_DELIVERY + 1);
    if (found.isEmpty()) {
      throw new RefusedException(
          new Refusal(
              "empty", "body", "no %s stands in the delivery, only fillers".formatted(one)));
    }
    if (found.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      throw new RefusedException(
          new Refusal(
              "too-many",
              "body",
              "the delivery has more %s than the %d that are taken; send them in several"
                  .formatted(several, ArticleLimits.ITEMS_PER_DELIVERY)));
    }
    List<ParsedItem> items = new ArrayList<>(found.size());
    for (Transmission transmission : found) {
      items.add(reader.apply(transmission, characters));
    }
    return items;
  }
}
