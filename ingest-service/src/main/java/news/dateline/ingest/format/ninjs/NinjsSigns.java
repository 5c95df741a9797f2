package news.dateline.ingest.format.ninjs;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether an object of JSON is ninjs. ninjs and our own JSON share many names, so the question is
 * which of the two an object can only be; the first line that holds decides:
 *
 * <table>
 * <caption>What decides</caption>
 * <tr><th>The object has</th><th>It is</th></tr>
 * <tr><td>{@code bodyText}, {@code lead}, {@code embargoedIndefinitely}</td><td>ours</td></tr>
 * <tr><td>a name that only ninjs has, such as {@code versioncreated}, {@code pubstatus}, {@code
 *     headlines}, {@code body_html}, {@code $standard}, {@code type}, {@code guid}</td>
 *     <td>ninjs</td></tr>
 * <tr><td>subjects with a {@code uri}, {@code literal}, {@code scheme} or {@code rel};
 *     associations that are no list, or whose entries have no {@code rel}; infoSources that are
 *     objects</td><td>ninjs</td></tr>
 * <tr><td>a {@code headline}, and nothing of the above: both read it alike</td><td>ours</td></tr>
 * <tr><td>{@code section} or {@code dateline}</td><td>ours</td></tr>
 * <tr><td>a {@code uri} in any case, the one property that ninjs requires</td><td>ninjs</td></tr>
 * <tr><td>nothing of all this, such as {@code {}}</td><td>ours, which refuses it</td></tr>
 * </table>
 *
 * <p>What is declared as {@code application/vnd.dateline.article+json} is ours without being looked
 * at. JSON Feed, AP's and dpa's JSON are asked before ninjs.
 */
final class NinjsSigns {
  private static final Set<String> OURS = Set.of("bodyText", "lead", "embargoedIndefinitely");
  private static final Set<String> OURS_WITHOUT_NINJS = Set.of("section", "dateline");

  /** Names of ninjs 1.0 to 3.x and of Superdesk that our own JSON does not have. */
  private static final Set<String> NINJS =
      Set.of(
          "$standard",
          "standard",
          "guid",
          "type",
          "mimetype",
          "representationtype",
          "representationType",
          "profile",
          "title",
          "versioncreated",
          "firstcreated",
          "contentcreated",
          "contentCreated",
          "embargoed",
          "embargoeduntil",
          "pubstatus",
          "ednote",
          "copyrightholder",
          "copyrightnotice",
          "copyrightNotice",
          "usageterms",
          "headlines",
          "bodies",
          "descriptions",
          "by",
          "person",
          "people",
          "organisation",
          "organisations",
          "place",
          "places",
          "subject",
          "event",
          "events",
          "object",
          "objects",
          "genre",
          "genres",
          "infosource",
          "infosources",
          "rightsinfo",
          "rightsInfo",
          "renditions",
          "altids",
          "altIds",
          "trustindicator",
          "trustindicators",
          "trustIndicators",
          "digitalsourcetype",
          "digitalSourceType",
          "eventDetails",
          "planningDetails",
          "service",
          "evolvedfrom",
          "priority",
          "charcount",
          "wordcount",
          "readtime");

  /** No field of ours is written so, and a status must not get lost over one that is. */
  private static final Set<String> CERTAIN =
      Set.of(
          "pubstatus",
          "embargoed",
          "versioncreated",
          "headlines",
          "bodies",
          "body_html",
          "$standard");

  private static final String[] NINJS_PREFIXES = {"body_", "headline_", "description_"};

  private NinjsSigns() {}

  static boolean in(JsonNode object) {
    if (has(object, CERTAIN)) {
      return true;
    }
    if (has(object, OURS)) {
      return false;
    }
    if (has(object, NINJS) || hasPrefixed(object) || hasConceptsOfNinjs(object)) {
      return true;
    }
    JsonNode headline = object.get("headline");
    boolean headed = headline != null && headline.isString() && !headline.asString().isBlank();
    return !headed && !has(object, OURS_WITHOUT_NINJS) && hasUri(object);
  }

  private static boolean has(JsonNode object, Set<String> names) {
    return object.propertyNames().stream().anyMatch(names::contains);
  }

  private static boolean hasPrefixed(JsonNode object) {
    for (String name : object.propertyNames()) {
      for (String prefix : NINJS_PREFIXES) {
        if (name.startsWith(prefix)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasConceptsOfNinjs(JsonNode object) {
    JsonNode subject = first(object.get("subjects"));
    JsonNode source = first(object.get("infoSources"));
    JsonNode links = object.get("associations");
    JsonNode link = first(links);
    return (subject != null && has(subject, Set.of("uri", "literal", "scheme", "rel")))
        || (source != null && source.isObject())
        || (links != null && links.isObject())
        || (link != null && link.isObject() && link.get("rel") == null);
  }

  private static @Nullable JsonNode first(@Nullable JsonNode list) {
    return list != null && list.isArray() && !list.isEmpty() ? list.get(0) : null;
  }

  private static boolean hasUri(JsonNode object) {
    return object.propertyNames().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals("uri"));
  }
}
