package news.dateline.ingest.format.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dateline.ingest.format.html.SchemaGraph.Found;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which of a page's described articles is the page's own. */
final class SchemaChoice {
  private final @Nullable String address;
  private final List<String> titles;

  /**
   * A choice.
   *
   * @param address of the page, if it states it
   * @param titles as the page prints them
   */
  SchemaChoice(@Nullable String address, List<String> titles) {
    this.address = address;
    this.titles = titles;
  }

  /**
   * The page's own: those of its address, else those of its headline, else the first of the most
   * particular type. A home page has none, however many it shows.
   */
  List<Found> own(List<Found> all) {
    List<Found> byAddress = all.stream().filter(found -> hasAddress(found.node())).toList();
    if (!byAddress.isEmpty()) {
      return byAddress;
    }
    List<Found> byTitle = all.stream().filter(found -> hasTitle(found.node())).toList();
    if (!byTitle.isEmpty() || (address != null && PageUrl.isHome(address))) {
      return byTitle;
    }
    Predicate<Found> isNews = found -> SchemaTypes.rank(found.node()) == 2;
    return all.stream().filter(isNews).findFirst().or(() -> all.stream().findFirst()).stream()
        .toList();
  }

  private boolean hasAddress(JsonNode node) {
    return address != null
        && !PageUrl.isHome(address)
        && Stream.of("url", "mainEntityOfPage", "@id")
            .map(node::get)
            .anyMatch(value -> isAddress(value, address));
  }

  private static boolean isAddress(@Nullable JsonNode value, String address) {
    if (value == null) {
      return false;
    }
    if (value.isString()) {
      return PageUrl.isSame(value.asString(), address);
    }
    return value.isObject()
        && (isAddress(value.get("@id"), address) || isAddress(value.get("url"), address));
  }

  private boolean hasTitle(JsonNode node) {
    JsonNode headline = node.has("headline") ? node.get("headline") : node.get("name");
    return headline != null
        && headline.isString()
        && titles.stream().anyMatch(title -> PageTitle.isSame(title, headline.asString()));
  }
}
