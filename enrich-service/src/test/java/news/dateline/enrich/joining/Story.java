package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.tagger.NameSpan;

/** A story written with its names in braces, such as <code>{p Maria Olsen} spoke.</code>. */
final class Story {
  private final List<Passage> passages = new ArrayList<>();
  private final List<NameSpan> names = new ArrayList<>();
  private Function<NameSpan, Optional<String>> links = EntityJoiner.NO_LINKS;
  private Aliases aliases = Aliases.none();

  static Story body(String marked) {
    return new Story().with("bodyText", marked);
  }

  static Story headline(String marked) {
    return new Story().with("headline", marked);
  }

  Story with(String field, String marked) {
    JudgedPassage read = JudgedPassage.of("story\n" + numbered(marked));
    int passage = passages.size();
    passages.add(new Passage(field, read.passages().getFirst().text()));
    for (NameSpan name : read.names()) {
      names.add(new NameSpan(passage, name.start(), name.end(), name.type(), 1));
    }
    return this;
  }

  /** The type of the nth name is a guess. */
  Story unsure(int name) {
    NameSpan sure = names.get(name);
    names.set(name, new NameSpan(sure.passage(), sure.start(), sure.end(), sure.type(), 0.5));
    return this;
  }

  Story linked(Function<String, Optional<String>> byText) {
    links = span -> byText.apply(text(span));
    return this;
  }

  Story by(Aliases wanted) {
    aliases = wanted;
    return this;
  }

  List<JoinedName> joined() {
    return new EntityJoiner().join(passages, names, links, _ -> Optional.empty(), aliases);
  }

  /** What {@link #joined} found: {@code Maria Olsen: Maria Olsen, Olsen}. */
  List<String> groups() {
    return joined().stream().map(name -> name.name() + ": " + texts(name)).sorted().toList();
  }

  JoinedName named(String name) {
    return joined().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }

  EntityType typeOf(String name) {
    return named(name).type();
  }

  private String texts(JoinedName name) {
    return String.join(", ", name.mentions().stream().map(this::text).toList());
  }

  private String text(NameSpan span) {
    return passages.get(span.passage()).text().substring(span.start(), span.end());
  }

  private static String numbered(String marked) {
    return marked
        .replace("{p ", "{p0 ")
        .replace("{o ", "{o0 ")
        .replace("{l ", "{l0 ")
        .replace("{e ", "{e0 ");
  }
}
