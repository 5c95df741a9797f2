package news.dateline.launcher.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.enrich.tagger.Explanation;
import news.dateline.enrich.tagger.NameTagger;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;

/** Tells a person why each name of an article was read as it was. */
final class NameReasons {
  private final NameTagger tagger = NameTagger.load();

  private record Field(String name, String text) {}

  /** Several lines; one for each name, each of its words and each reason. */
  String of(Article article) {
    List<Field> fields =
        Stream.of(
                field("headline", article.headline()),
                field("lead", article.lead()),
                field("bodyText", article.bodyText()))
            .flatMap(Stream::ofNullable)
            .toList();
    List<Explanation> names = tagger.explain(fields.stream().map(Field::text).toList());
    List<String> lines = new ArrayList<>();
    for (Explanation name : names) {
      lines.add(
          "%s %d: %s, %s, sure %.2f"
              .formatted(
                  fields.get(name.name().passage()).name(),
                  name.name().start(),
                  Visible.text(name.text()),
                  name.name().type().name().toLowerCase(Locale.ROOT),
                  name.name().confidence()));
      name.words().forEach(word -> tell(word, lines));
    }
    return names.isEmpty() ? "No name was found." : String.join("\n", lines);
  }

  private static @Nullable Field field(String name, @Nullable String text) {
    return text == null ? null : new Field(name, text);
  }

  private static void tell(Explanation.OfWord word, List<String> lines) {
    lines.add(
        "  %s, rather than %s: first read as %s; %s"
            .formatted(
                Visible.text(word.word()),
                word.rival(),
                word.firstReading(),
                word.lists().isEmpty()
                    ? "on no list"
                    : "on the lists " + String.join(", ", word.lists())));
    for (Explanation.Reason reason : word.reasons()) {
      lines.add("    %+.2f  %s".formatted(reason.weight(), Visible.text(reason.told())));
    }
  }
}
