package news.dateline.ingest.format;

import java.util.function.BiConsumer;
import java.util.function.Function;
import news.dateline.article.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/** The article's fields of text that wires state. */
@SuppressWarnings("ImmutableEnumChecker") // references to methods hold no state
public enum TextField {
  URI("uri", ArticleBuilder::uri, ArticleBuilder::uri),
  HEADLINE("headline", ArticleBuilder::headline, ArticleBuilder::headline),
  SLUGLINE("slugline", ArticleBuilder::slugline, ArticleBuilder::slugline),
  LEAD("lead", ArticleBuilder::lead, ArticleBuilder::lead),
  BODY_TEXT("bodyText", ArticleBuilder::bodyText, ArticleBuilder::bodyText),
  BYLINE("byline", ArticleBuilder::byline, ArticleBuilder::byline),
  DATELINE("dateline", ArticleBuilder::dateline, ArticleBuilder::dateline),
  LOCATED("located", ArticleBuilder::located, ArticleBuilder::located),
  LANGUAGE("language", ArticleBuilder::language, ArticleBuilder::language),
  SECTION("section", ArticleBuilder::section, ArticleBuilder::section),
  ED_NOTE("edNote", ArticleBuilder::edNote, ArticleBuilder::edNote),
  COPYRIGHT_HOLDER(
      "copyrightHolder", ArticleBuilder::copyrightHolder, ArticleBuilder::copyrightHolder),
  USAGE_TERMS("usageTerms", ArticleBuilder::usageTerms, ArticleBuilder::usageTerms);

  private final String field;
  private final Function<ArticleBuilder, @Nullable String> get;
  private final BiConsumer<ArticleBuilder, String> set;

  TextField(
      String field,
      Function<ArticleBuilder, @Nullable String> get,
      BiConsumer<ArticleBuilder, String> set) {
    this.field = field;
    this.get = get;
    this.set = set;
  }

  /** The field's name in the canonical record. */
  public String field() {
    return field;
  }

  @Nullable String of(ArticleBuilder content) {
    return get.apply(content);
  }

  void set(ArticleBuilder content, String value) {
    set.accept(content, value);
  }
}
