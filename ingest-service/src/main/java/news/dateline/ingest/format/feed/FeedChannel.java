package news.dateline.ingest.format.feed;

import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What a channel or feed states for all of its items; read once, since there may be a thousand.
 *
 * @param link the address that relative ones are resolved by
 * @param authors of entries that name none (RFC 4287, section 4.2.1); RSS's managing editor is none
 */
record FeedChannel(
    @Nullable String link, @Nullable Stated language, @Nullable Stated authors, Rights rights) {

  static FeedChannel of(WireElement element) {
    FeedElement channel = new FeedElement(element);
    WireElement language = channel.first("language", "dc:language");
    List<WireElement> authors = channel.isAtom() ? channel.all("author") : List.of();
    Rights rights = Rights.of(channel);
    return new FeedChannel(
        channel.text("link"),
        language == null ? null : new Stated(language.text().strip(), language),
        ItemAuthors.named(authors),
        new Rights(fitting(rights.notice()), fitting(rights.terms())));
  }

  /** A text that no field takes would refuse every item of the channel. */
  private static @Nullable Stated fitting(@Nullable Stated stated) {
    return stated == null || stated.text().length() > ArticleLimits.FIELD_CHARS ? null : stated;
  }
}
