package news.dateline.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Addresses of pages, for data of charts; {@code @links} in templates. */
@Component("links")
public final class EntityLink {
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}.-]+");
  private static final Map<String, String> FIELDS =
      Map.of("people", "person", "organisations", "org", "places", "place", "events", "event");

  /** The page of somebody or something; {@code kind} is a field of the index. */
  public String entity(String kind, String name) {
    return "/entities/" + kind + "?name=" + encoded(name);
  }

  /** The search page with a query. */
  public String search(String query) {
    return "/search?q=" + encoded(query);
  }

  /** A story's page. */
  public String article(String id) {
    return "/articles/" + encoded(id);
  }

  /** What finds an entity in a query: {@code person:"Jo Doe"}. */
  public String term(String kind, String name) {
    return condition(FIELDS.getOrDefault(kind, "entity"), name);
  }

  /** A condition of a query; what is quoted there cannot hold quotation marks of its own. */
  public static String condition(String field, String value) {
    String plain = value.replaceAll("[\"“”„]", " ").strip();
    return field + ':' + (SIMPLE.matcher(plain).matches() ? plain : '"' + plain + '"');
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
