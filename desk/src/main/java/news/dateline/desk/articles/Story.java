package news.dateline.desk.articles;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.LanguageNote;
import org.jspecify.annotations.Nullable;

/**
 * A story that may be seen, as templates show it.
 *
 * @param copies other wires' copies that are shown with it, where a search has folded them
 * @param copyCount how many there are
 * @param highlights what was found in it, by field, with the marks of {@link Highlights}
 */
public record Story(
    String id,
    StoryDocument document,
    List<Story> copies,
    long copyCount,
    Map<String, List<String>> highlights) {
  private static final int CHIPS = 6; // what fits on a line
  private static final int LEAD_CHARS = 280;

  /** Collections are copied. */
  public Story {
    copies = List.copyOf(copies);
    highlights = Map.copyOf(highlights);
  }

  /** The story of a hit. */
  public static Story of(Hit<StoryDocument> hit) {
    return new Story(
        Objects.requireNonNull(hit.id()),
        Objects.requireNonNull(hit.source()),
        List.of(),
        0,
        hit.highlight());
  }

  /** What a list calls it: its headline, else its slug, else its uri. */
  public String title() {
    return Stream.of(document.headline(), document.slugline())
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(document.uri());
  }

  /** {@link #title} with what was searched for. */
  public List<Piece> titlePieces() {
    return highlight("headline").orElseGet(() -> List.of(new Piece(title(), false)));
  }

  /** The lead, else the piece of the body that was searched for, else nothing. */
  public List<Piece> leadPieces() {
    return highlight("lead")
        .or(() -> highlight("bodyText"))
        .orElseGet(
            () -> {
              String lead = document.lead();
              return lead == null || lead.isBlank()
                  ? List.of()
                  : List.of(new Piece(shortened(lead), false));
            });
  }

  private Optional<List<Piece>> highlight(String field) {
    return Optional.ofNullable(highlights.get(field))
        .filter(found -> !found.isEmpty())
        .map(found -> Highlights.pieces(found.getFirst()));
  }

  private static String shortened(String text) {
    if (text.length() <= LEAD_CHARS) {
      return text;
    }
    int space = text.lastIndexOf(' ', LEAD_CHARS);
    int end = space > LEAD_CHARS / 2 ? space : text.offsetByCodePoints(0, LEAD_CHARS / 2);
    return text.substring(0, end) + "…";
  }

  /** When it was published. */
  public Instant published() {
    return document.published();
  }

  /** The source's id. */
  public String source() {
    return document.source();
  }

  /** BCP 47. */
  public @Nullable String language() {
    return document.language();
  }

  /** For {@code lang} of HTML; nothing where the language is not known. */
  public @Nullable String languageTag() {
    return LanguageNote.UNDETERMINED.equals(document.language()) ? null : document.language();
  }

  /** Whether its last change was a correction. */
  public boolean corrected() {
    StoryChange change = document.change();
    return change != null && "corrected".equals(change.kind());
  }

  /** Whether it is urgent by the wire's own word: 1 or 2 of 9. */
  public boolean urgent() {
    Integer urgency = document.urgency();
    return urgency != null && urgency <= 2;
  }

  /** Who and what is mentioned, a few of each kind. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    add(chips, "people", document.people(), 2);
    add(chips, "organisations", document.organisations(), 2);
    add(chips, "places", document.places(), 2);
    add(chips, "events", document.events(), 1);
    return chips.size() > CHIPS ? List.copyOf(chips.subList(0, CHIPS)) : List.copyOf(chips);
  }

  private static void add(List<Chip> chips, String kind, @Nullable List<String> names, int most) {
    if (names != null) {
      names.stream().limit(most).map(name -> new Chip(kind, name)).forEach(chips::add);
    }
  }
}
