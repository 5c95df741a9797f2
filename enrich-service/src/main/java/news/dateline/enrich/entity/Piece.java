package news.dateline.enrich.entity;

import java.util.regex.Pattern;
import news.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens read as one name.
 *
 * @param passage index of the passage
 * @param from first token
 * @param to token after the last
 * @param name the text as it stands
 * @param type absent where the stretch alone does not tell
 * @param listed the gazetteer's entry
 * @param role of a person, as stated beside the name
 * @param confidence 0 to 1
 */
record Piece(
    int passage,
    int from,
    int to,
    String name,
    @Nullable EntityType type,
    @Nullable Listed listed,
    @Nullable String role,
    double confidence) {

  private static final Pattern SUFFIX = Pattern.compile(" (Jr|Sr)\\.?$| I{2,3}$| IV$");

  Piece as(EntityType newType, double newConfidence) {
    return new Piece(passage, from, to, name, newType, null, role, newConfidence);
  }

  /** The last word of the name. */
  String lastWord() {
    String bare = SUFFIX.matcher(name).replaceFirst("");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** The first word of the name. */
  String firstWord() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  boolean isOneWord() {
    return name.indexOf(' ') < 0;
  }
}
