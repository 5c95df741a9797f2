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
  private static final Pattern MARK = Pattern.compile("[\"“”„]");
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

  /** What finds an entity in a query: {@code person:="Jo Doe"}. */
  public String term(String kind, String name) {
    return exactly(field(kind), name);
  }

  /** What finds all whose name has these words: {@code person:"Jo Doe"}. */
  public String words(String kind, String words) {
    return condition(field(kind), words);
  }

  private static String field(String kind) {
    return FIELDS.getOrDefault(kind, "entity");
  }

  /** A condition of a query for a name as it is; quotation marks in it are doubled. */
  public static String exactly(String field, String name) {
    boolean simple = SIMPLE.matcher(name).matches();
    return field + ":=" + (simple ? name : '"' + MARK.matcher(name).replaceAll("$0$0") + '"');
  }

  /** A condition of a query; what is quoted there cannot hold quotation marks of its own. */
  public static String condition(String field, String value) {
    String plain = MARK.matcher(value).replaceAll(" ").strip();
    return field + ':' + (SIMPLE.matcher(plain).matches() ? plain : '"' + plain + '"');
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
