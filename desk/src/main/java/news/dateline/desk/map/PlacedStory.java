package news.dateline.desk.map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The places of a story's document, and nothing else of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlacedStory(@Nullable Detail detail) {
  /** What must be asked for. */
  static final List<String> FIELDS =
      List.of("detail.entities.type", "detail.entities.name", "detail.entities.location");

  /** The document's part that is not indexed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Detail(@Nullable List<Entity> entities) {}

  /** Whatever is mentioned; only places lie somewhere. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Entity(@Nullable String type, @Nullable String name, @Nullable GeoPoint location) {}

  List<Known> places() {
    return detail == null || detail.entities() == null
        ? List.of()
        : detail.entities().stream().flatMap(entity -> Known.of(entity).stream()).toList();
  }
}
