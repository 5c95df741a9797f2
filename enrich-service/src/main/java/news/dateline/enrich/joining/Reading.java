package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.tagger.NameSpan;
import org.jspecify.annotations.Nullable;

/** Takes the names of a story out of its text. */
final class Reading {
  private final List<Passage> passages;
  private final Surroundings around;
  private final Function<NameSpan, Optional<String>> links;

  Reading(List<Passage> passages, Surroundings around, Function<NameSpan, Optional<String>> links) {
    this.passages = passages;
    this.around = around;
    this.links = links;
  }

  /** The names with their types settled; one without a letter or digit names nothing. */
  List<Written> read(List<NameSpan> names) {
    List<Lines> lines = passages.stream().map(passage -> new Lines(passage.text())).toList();
    List<Written> read = new ArrayList<>(names.size());
    for (NameSpan name : names) {
      String text = around.text(name);
      List<String> words = Spelling.words(text);
      if (!words.isEmpty()) {
        Lines line = lines.get(name.passage());
        boolean loud = line.isLoud(name.start());
        boolean quoted = line.isQuoted(name.start());
        boolean headline = passages.get(name.passage()).field().equals("headline");
        read.add(new Written(read.size(), name, text, words, loud, headline, quoted, link(name)));
      }
    }
    return new TypeSettling(around).settle(read);
  }

  private @Nullable String link(NameSpan name) {
    return name.type() == EntityType.PLACE ? links.apply(name).orElse(null) : null;
  }
}
