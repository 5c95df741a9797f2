package news.dateline.ingest.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.Association;
import org.jspecify.annotations.Nullable;

/** A draft's links to other items, each once. */
final class DraftLinks {
  private static final Set<String> RELATIONS =
      Set.of("corrects", "replaces", "kills", "partOf", "translationOf", "media");

  private final Set<Association> links = new LinkedHashSet<>();
  private @Nullable String page;

  /** Adds a link; without a uri it is none. Whether it is new. */
  boolean add(String rel, @Nullable String uri) {
    return uri != null && !uri.isBlank() && links.add(new Association(known(rel), uri.strip()));
  }

  boolean has(String rel) {
    return links.stream().anyMatch(link -> link.rel().equals(rel));
  }

  List<Association> all() {
    return List.copyOf(links);
  }

  /** Notes where the story's page is; the first address stands. */
  void page(@Nullable String address) {
    if (page == null && address != null && !address.isBlank()) {
      page = address.strip();
    }
  }

  /** Where the story's page is, as the wire states it. */
  @Nullable String page() {
    return page;
  }

  /** A sender's "Kills" is the relation that the index acts on. */
  private static String known(String rel) {
    String lower = rel.strip().toLowerCase(Locale.ROOT);
    return RELATIONS.stream()
        .filter(relation -> relation.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(rel);
  }
}
