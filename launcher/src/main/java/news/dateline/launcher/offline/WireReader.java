package news.dateline.launcher.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceFile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads wires as the ingest-service does, with the formats that are built in. */
final class WireReader {

  private final ArticleFormats formats = ArticleFormats.all();
  private final ArticleReader reader = new ArticleReader(formats);
  private final SourceRegistry sources;

  /** A reader that knows the sources that are built in. */
  WireReader() {
    sources = SourceFile.bundled(formats.ids());
  }

  /** A reader that knows the sources of that file. */
  WireReader(Path sourcesFile) throws InputException {
    try (InputStream file = Files.newInputStream(sourcesFile)) {
      sources = SourceFile.read(file, sourcesFile.toString(), formats.ids());
    } catch (IOException e) {
      throw new InputException(
          "the sources file %s cannot be read: %s".formatted(sourcesFile, e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  /** The reader that the options ask for. */
  static WireReader of(Input input, CommandSpec spec) {
    Path sourcesFile = input.sourcesFile();
    try {
      return sourcesFile == null ? new WireReader() : new WireReader(sourcesFile);
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** The source of that id. */
  SourceProfile source(String id) throws InputException {
    Optional<SourceProfile> source = sources.find(id);
    if (source.isEmpty()) {
      throw new InputException(
          "there is no source '%s'; known are %s"
              .formatted(
                  id,
                  sources.all().stream().map(SourceProfile::id).collect(Collectors.joining(", "))));
    }
    return source.get();
  }

  /** The format's id, or null where none is forced. */
  @Nullable String format(@Nullable String id) throws InputException {
    if (id != null && formats.find(id).isEmpty()) {
      throw new InputException(
          "there is no format '%s'; known are %s".formatted(id, String.join(", ", formats.ids())));
    }
    return id;
  }

  /** The format that a manifest's line names, or null where that is none of ours. */
  @Nullable String hint(String id) {
    return formats.find(id).isPresent() ? id : null;
  }

  /**
   * Reads a delivery.
   *
   * @throws InputException if a parser fails in a way it should not: the others still go on
   */
  Reading read(
      WireFile wire, SourceProfile source, @Nullable String format, @Nullable String contentType)
      throws InputException {
    return Reading.of(items(wire, source, format, contentType));
  }

  /** As {@link #read}, with how each item was read. */
  List<ReadItem> items(
      WireFile wire, SourceProfile source, @Nullable String format, @Nullable String contentType)
      throws InputException {
    Delivery delivery =
        DeliveryBuilder.builder()
            .source(source)
            .bytes(wire.bytes())
            .channel(Channel.FOLDER)
            .identity(wire.name())
            .receivedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
            .contentType(contentType)
            .format(format)
            .build();
    return Faults.guard("parser", () -> reader.read(delivery));
  }

  /** The formats' ids. */
  List<String> formats() {
    return formats.ids();
  }
}
