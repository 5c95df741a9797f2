package news.dateline.article;

/**
 * Something the parser was unsure of.
 *
 * @param field the article's field it concerns
 * @param code a short fixed word, to count by
 * @param detail one sentence for a person
 */
public record Warning(String field, String code, String detail) {
  /**
   * {@code field:code}, to count by. A field that we do not know is named as the sender named it.
   */
  public String fieldAndCode() {
    int shown = Math.min(field.length(), ArticleLimits.ID_CHARS);
    return field.substring(0, shown) + ":" + code;
  }
}
