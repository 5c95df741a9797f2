package news.dateline.launcher.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One process of the local system. */
public enum Part {
  /** The broker. */
  KAFKA("Kafka"),
  /** The search node. */
  ELASTICSEARCH("Elasticsearch"),
  /** The ingest-service. */
  INGEST("ingest-service"),
  /** The enrich-service. */
  ENRICH("enrich-service"),
  /** The index-service. */
  INDEX("index-service"),
  /** The desk: pages for analysts. */
  DESK("desk");

  /** In the order in which they stop: no part goes before those that ask it or write to it. */
  static final List<Part> SERVICES = List.of(DESK, INGEST, ENRICH, INDEX);

  /** Those that read or write topics. */
  static final List<Part> AT_THE_BROKER = List.of(INGEST, ENRICH, INDEX);

  /** Those that ask the node. */
  static final List<Part> AT_THE_NODE = List.of(INDEX, DESK);

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** As a sentence names it. */
  public String title() {
    return title;
  }

  /** As logs, process marks and the lock file name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> of(String id) {
    return List.of(values()).stream().filter(part -> part.id().equals(id)).findFirst();
  }
}
