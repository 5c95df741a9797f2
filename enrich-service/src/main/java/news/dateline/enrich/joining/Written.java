package news.dateline.enrich.joining;

import java.util.List;
import news.dateline.article.EntityType;
import news.dateline.enrich.tagger.NameSpan;
import org.jspecify.annotations.Nullable;

/**
 * One name as it stands in the story.
 *
 * @param index its place among all names of the story
 * @param words as {@link Spelling#words}
 * @param loud whether its line has capitals only, so that its own say nothing
 * @param headline whether it stands in the story's headline
 * @param quoted whether it stands between quotation marks: somebody else's words
 * @param link what place it is, where that is known
 */
record Written(
    int index,
    NameSpan span,
    String text,
    List<String> words,
    boolean loud,
    boolean headline,
    boolean quoted,
    @Nullable String link) {

  EntityType type() {
    return span.type();
  }

  double confidence() {
    return span.confidence();
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  String key() {
    return String.join(" ", words);
  }

  Written as(EntityType type) {
    NameSpan other =
        new NameSpan(span.passage(), span.start(), span.end(), type, span.confidence());
    return new Written(index, other, text, words, loud, headline, quoted, link);
  }
}
