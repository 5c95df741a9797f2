package news.dateline.launcher.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item is written, and the content type under which it is sent. */
enum SampleFormat {
  /** The canonical article, as far as a sender states it. */
  @JsonProperty("article-json")
  ARTICLE_JSON("application/vnd.dateline.article+json"),
  /** Headline, lead, lines with a dash for section, agency and times, then the body. */
  @JsonProperty("page-text")
  PAGE_TEXT("text/plain;charset=UTF-8"),
  /** Headline, an empty line, paragraphs. */
  @JsonProperty("plain-text")
  PLAIN_TEXT("text/plain;charset=UTF-8");

  private final String contentType;

  SampleFormat(String contentType) {
    this.contentType = contentType;
  }

  String contentType() {
    return contentType;
  }
}
