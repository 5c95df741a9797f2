package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.aliases.Fate;
import news.dateline.enrich.tagger.NameSpan;
import org.jspecify.annotations.Nullable;

/** Says of a group what an entity says. */
final class Description {
  private final Salience salience;
  private final Roles roles;
  private final Function<String, Optional<String>> linkNames;

  private record Named(EntityType type, String name) {}

  Description(
      List<Passage> passages,
      List<Written> mentions,
      Surroundings around,
      Function<String, Optional<String>> linkNames) {
    this.linkNames = linkNames;
    this.salience = new Salience(passages);
    this.roles = new Roles(mentions, around);
  }

  JoinedName of(EntityType type, Group group) {
    List<NameSpan> mentions = group.mentions().stream().map(Written::span).toList();
    String role = type == EntityType.PERSON ? roles.of(group.mentions()).orElse(null) : null;
    String link =
        group.mentions().stream()
            .map(Written::link)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String name =
        Optional.ofNullable(link).flatMap(linkNames).orElseGet(() -> CanonicalName.of(type, group));
    return described(type, name, role, link, mentions);
  }

  private JoinedName described(
      EntityType type,
      String name,
      @Nullable String role,
      @Nullable String link,
      List<NameSpan> mentions) {
    double confidence = mentions.stream().mapToDouble(NameSpan::confidence).max().orElse(0);
    return new JoinedName(type, name, role, link, salience.of(mentions), confidence, mentions);
  }

  /** The names as an analyst wants them; those that thereby have one name are one. */
  List<JoinedName> applied(Aliases aliases, List<JoinedName> names) {
    if (aliases.isEmpty()) {
      return names;
    }
    List<JoinedName> kept = new ArrayList<>();
    Map<Named, JoinedName> renamed = new LinkedHashMap<>();
    for (JoinedName name : names) {
      switch (aliases.fate(name.type(), name.name())) {
        case Fate.Kept _ -> kept.add(name);
        case Fate.Ignored _ -> {}
        case Fate.Renamed(String to) ->
            renamed.merge(new Named(name.type(), to), name.renamed(to), this::merged);
      }
    }
    kept.addAll(renamed.values());
    return kept;
  }

  private JoinedName merged(JoinedName one, JoinedName other) {
    return described(
        one.type(),
        one.name(),
        one.role() == null ? other.role() : one.role(),
        one.link() == null ? other.link() : one.link(),
        Stream.concat(one.mentions().stream(), other.mentions().stream())
            .sorted(EntityJoiner.READING_ORDER)
            .toList());
  }
}
