package news.dateline.index.fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;

/** An article of real news, from where the project's shared files lie. */
record CorpusArticle(String uri, String headline, List<String> words, Fingerprinted print) {
  static final Path NEWS = Path.of("../../shared/corpus/open-news.jsonl");
  private static final int WORDS_OF_ONE_EVENT = 3; // that two headlines have in common
  private static final int LETTERS_OF_A_LONG_WORD = 4;

  static List<CorpusArticle> all() throws IOException {
    return Files.readAllLines(NEWS).stream()
        .map(line -> of(ArticleCodec.mapper().readTree(line)))
        .toList();
  }

  boolean isOnOneEventWith(CorpusArticle other) {
    Set<String> common = longWords();
    common.retainAll(other.longWords());
    return common.size() >= WORDS_OF_ONE_EVENT;
  }

  private Set<String> longWords() {
    Set<String> words =
        new HashSet<>(Arrays.asList(headline.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    words.removeIf(word -> word.length() < LETTERS_OF_A_LONG_WORD);
    return words;
  }

  private static CorpusArticle of(JsonNode json) {
    String body = json.path("body").asString();
    return new CorpusArticle(
        json.path("uri").asString(),
        json.path("headline").asString(),
        Edit.words(body),
        Fingerprinted.of(body));
  }
}
