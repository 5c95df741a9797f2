package news.dateline.ingest.format.text;

import java.util.Locale;

/**
 * What an element does to the flow of text, by its local name: HTML (WHATWG HTML, 15.3 rendering)
 * and NITF 3.6 in one table, since agencies mix them. An unknown element is inline.
 */
enum ElementRole {
  INLINE,
  BLOCK,
  ITEM,
  BREAK,
  TABLE,
  ROW,
  CELL,
  PREFORMATTED,
  /** No text of the story, with all that is in it. */
  SILENT;

  /**
   * The role of an element.
   *
   * <p>Silent are programs, styles, frames and embedded objects, form controls, what browsers show
   * only without scripts, and captions of pictures: NITF keeps media beside the text, and HTML's
   * figcaption is the same thing. Ruby annotations (rt, rp) are silent because they repeat the word
   * before them in another script and would break it in two for a search.
   */
  static ElementRole of(String localName) {
    return switch (localName.toLowerCase(Locale.ROOT)) {
      case "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "search",
          "section",
          "summary",
          "ul" ->
          BLOCK;
      case "abstract",
          "block",
          "body.content",
          "body.end",
          "body.head",
          "bq",
          "byline",
          "byttl",
          "credit",
          "dateline",
          "distributor",
          "fn",
          "hedline",
          "hl1",
          "hl2",
          "nitf",
          "note",
          "tagline" ->
          BLOCK;
      case "dd", "dt", "li" -> ITEM;
      case "br" -> BREAK;
      case "table", "nitf-table" -> TABLE;
      case "tr" -> ROW;
      case "td", "th" -> CELL;
      case "pre", "listing", "xmp", "plaintext" -> PREFORMATTED;
      case "applet",
          "audio",
          "base",
          "basefont",
          "bgsound",
          "button",
          "canvas",
          "datalist",
          "embed",
          "figcaption",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "meta",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "param",
          "picture",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video" ->
          SILENT;
      case "annotation",
          "annotation-xml",
          "classifier",
          "media",
          "media-caption",
          "media-metadata",
          "media-object",
          "media-producer",
          "media-reference",
          "nitf-table-metadata" ->
          SILENT;
      default -> INLINE;
    };
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
}
