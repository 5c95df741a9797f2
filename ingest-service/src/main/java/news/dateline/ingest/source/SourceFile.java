package news.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code sources.yaml}, which is YAML 1.2. Anything wrong stops the start, each thing with a
 * line that names file, line, source and key and says what to write instead.
 */
public final class SourceFile {
  /** The one key of the file. */
  private static final String SOURCES = "sources";

  private SourceFile() {}

  /**
   * The registry that ships with the product.
   *
   * @param formats ids of the formats there are
   */
  public static SourceRegistry bundled(List<String> formats) {
    try (InputStream file = SourceFile.class.getResourceAsStream("/sources.yaml")) {
      if (file == null) {
        throw new IllegalStateException("sources.yaml is missing from the ingest-service's jar");
      }
      return read(file, "the bundled sources.yaml", formats);
    } catch (IOException e) {
      throw new IllegalStateException("the bundled sources.yaml cannot be read", e);
    }
  }

  /**
   * Reads a registry of at most 1 MiB.
   *
   * @param name what to call the file in an error
   * @param formats ids of the formats there are
   * @throws SourceFileException with all that is wrong; of text that is no YAML, the first thing
   */
  public static SourceRegistry read(InputStream file, String name, List<String> formats)
      throws IOException {
    Problems problems = new Problems(name);
    Place place = Place.file(problems);
    List<SourceProfile> sources =
        FileText.read(file, place)
            .flatMap(text -> YamlTree.read(text, place))
            .map(root -> sources(new Value(root, place), new ProfileReader(formats)))
            .orElse(List.of());
    problems.requireNone();
    return new SourceRegistry(sources);
  }

  private static List<SourceProfile> sources(Value root, ProfileReader reader) {
    Keys keys = new Keys(root, List.of(SOURCES), root.place()::key);
    if (root.isMapping() && !keys.has(SOURCES)) {
      root.wrong("the key 'sources' is missing; write it and at least one source under it");
    }
    return keys.read(SOURCES, value -> Optional.of(entries(value, root.place())))
        .map(entries -> entries.stream().map(reader::read).flatMap(Optional::stream).toList())
        .orElse(List.of());
  }

  private static List<Entry> entries(Value sources, Place file) {
    List<Entry> entries = Entry.of(sources, file::source);
    if (entries.isEmpty() && sources.isMapping()) {
      sources.wrong("there is no source; write at least one");
    }
    return entries;
  }
}
