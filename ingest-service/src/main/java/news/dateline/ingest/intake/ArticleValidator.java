package news.dateline.ingest.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Refusal;
import org.jspecify.annotations.Nullable;

/** What every article must hold, whatever its wire. */
final class ArticleValidator {
  /** The reason of what nobody can tell the story of. */
  static final String NO_IDENTITY = "no-identity";

  private ArticleValidator() {}

  /** The first rule that the article breaks. */
  static Optional<Refusal> check(Article article) {
    return Stream.of(
            withoutIdentity(article),
            tooLong("uri", article.uri(), ArticleLimits.URI_CHARS),
            tooLong("headline", article.headline(), ArticleLimits.FIELD_CHARS),
            tooLong("slugline", article.slugline(), ArticleLimits.FIELD_CHARS),
            tooLong("lead", article.lead(), ArticleLimits.FIELD_CHARS),
            tooLong("byline", article.byline(), ArticleLimits.FIELD_CHARS),
            tooLong("dateline", article.dateline(), ArticleLimits.FIELD_CHARS),
            tooLong("located", article.located(), ArticleLimits.FIELD_CHARS),
            tooLong("section", article.section(), ArticleLimits.FIELD_CHARS),
            tooLong("edNote", article.edNote(), ArticleLimits.FIELD_CHARS),
            tooLong("copyrightHolder", article.copyrightHolder(), ArticleLimits.FIELD_CHARS),
            tooLong("usageTerms", article.usageTerms(), ArticleLimits.FIELD_CHARS),
            tooLong("bodyText", article.bodyText(), ArticleLimits.BODY_CHARS),
            tooMany("subjects", article.subjects()),
            tooMany("infoSources", article.infoSources()),
            tooMany("associations", article.associations()),
            tooLarge(article))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst();
  }

  private static @Nullable Refusal tooLong(String field, @Nullable String text, int mostChars) {
    return text == null || text.length() <= mostChars
        ? null
        : new Refusal(
            "too-long",
            field,
            "%s has %d characters; at most %d are taken"
                .formatted(field, text.length(), mostChars));
  }

  private static @Nullable Refusal tooMany(String field, List<?> list) {
    return list.size() <= ArticleLimits.LIST_ITEMS
        ? null
        : new Refusal(
            "too-many",
            field,
            "%s has %d entries; at most %d are taken"
                .formatted(field, list.size(), ArticleLimits.LIST_ITEMS));
  }

  /** A kill must name what it kills, and an identity must be one. */
  private static @Nullable Refusal withoutIdentity(Article article) {
    boolean made =
        article.warnings().stream()
            .anyMatch(warning -> warning.code().equals(Provenance.MADE_IDENTITY));
    if (article.uri().isBlank()) {
      return new Refusal(NO_IDENTITY, "uri", "the uri is blank");
    }
    return made && article.pubStatus() == PubStatus.CANCELED
        ? new Refusal(
            NO_IDENTITY,
            "uri",
            "the kill does not say what it kills: state a uri, or send Article-Uri")
        : null;
  }

  /** Encoding costs as much as parsing: it is done only where the size may be reached at all. */
  private static @Nullable Refusal tooLarge(Article article) {
    if (ArticleSize.mostBytes(article) <= ArticleLimits.RAW_MESSAGE_BYTES) {
      return null;
    }
    int bytes = ArticleCodec.encode(article).length;
    return bytes <= ArticleLimits.RAW_MESSAGE_BYTES
        ? null
        : new Refusal(
            "too-large",
            "bodyText",
            "the article takes %d bytes as JSON; at most %d are taken"
                .formatted(bytes, ArticleLimits.RAW_MESSAGE_BYTES));
  }
}
