package news.dateline.ingest.format.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an element does to the flow of text, by its local name: HTML (WHATWG HTML, 15.3 rendering)
 * and NITF 3.6 in one table, since agencies mix them. An unknown element is inline.
 */
enum ElementRole {
  INLINE(""),
  BLOCK(
      """
      address article aside blockquote body caption center details dialog dir div dl
      fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu
      nav ol p search section summary ul
      abstract block body.content body.end body.head bq byline byttl credit dateline
      distributor fn hedline hl1 hl2 nitf note tagline
      """),
  ITEM("dd dt li"),
  BREAK("br"),
  TABLE("table nitf-table"),
  ROW("tr"),
  CELL("td th"),
  PREFORMATTED("pre listing xmp plaintext"),
  /** No text of the story, with all that is in it. */
  SILENT(
      """
      applet audio button canvas datalist figcaption frameset head iframe meter noembed
      noframes noscript object optgroup option progress rp rt script select style svg
      template textarea title video
      annotation annotation-xml classifier media media-caption media-metadata media-object
      media-producer media-reference nitf-table-metadata
      """);

  private static final Map<String, ElementRole> BY_NAME = byName();

  private final String names;

  ElementRole(String names) {
    this.names = names;
  }

  /**
   * The role of an element.
   *
   * <p>Silent are programs, styles, frames and embedded objects, form controls, what browsers show
   * only without scripts, and captions of pictures: NITF keeps media beside the text, and HTML's
   * figcaption is the same thing. Ruby annotations (rt, rp) are silent because they repeat the word
   * before them in another script and would break it in two for a search.
   */
  static ElementRole of(String localName) {
    return BY_NAME.getOrDefault(localName.toLowerCase(Locale.ROOT), INLINE);
  }

  /** What stands before the element's text. */
  void begin(TextFlow flow) {
    switch (this) {
      case BLOCK, PREFORMATTED -> flow.paragraph();
      case ITEM -> flow.newLine();
      case BREAK -> flow.line();
      case TABLE -> flow.table();
      case ROW -> flow.row();
      case CELL -> flow.cell();
      case INLINE, SILENT -> {}
    }
  }

  /** What stands after the element's text. */
  void end(TextFlow flow) {
    switch (this) {
      case BLOCK, PREFORMATTED -> flow.paragraph();
      case ITEM -> flow.newLine();
      case TABLE -> flow.table();
      case ROW -> flow.row();
      case BREAK, CELL, INLINE, SILENT -> {}
    }
  }

  private static Map<String, ElementRole> byName() {
    Map<String, ElementRole> roles = new HashMap<>();
    for (ElementRole role : values()) {
      for (String name : role.names.replace('\n', ' ').split(" ", -1)) {
        roles.put(name, role);
      }
    }
    return roles;
  }
}
