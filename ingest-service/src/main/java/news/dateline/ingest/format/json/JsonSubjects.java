package news.dateline.ingest.format.json;

import news.dateline.ingest.format.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Concepts as ninjs writes them: {@code code} with a {@code scheme} (1.x), {@code uri} or {@code
 * literal} (2.0 on), always with a {@code name}; or plain words.
 */
public final class JsonSubjects {
  private JsonSubjects() {}

  /** Adds the concepts under that name as subjects. */
  public static void read(JsonView item, String name, Draft draft, String rule) {
    for (String word : item.texts(name)) {
      draft.subject(null, word, item.at(name), rule);
    }
    for (JsonView concept : item.objects(name)) {
      draft.subject(code(concept), concept.text("name"), concept.at(), rule);
    }
  }

  private static @Nullable String code(JsonView concept) {
    String uri = concept.text("uri");
    String scheme = concept.text("scheme");
    String literal = concept.text("literal");
    String code = concept.text("code");
    String qcode = concept.text("qcode");
    if (uri != null) {
      return IptcSchemes.shortened(uri);
    }
    if (code != null) {
      return IptcSchemes.qualified(code, scheme);
    }
    return literal != null ? literal : qcode;
  }
}
