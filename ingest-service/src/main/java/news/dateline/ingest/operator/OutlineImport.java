package news.dateline.ingest.operator;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.ingest.fetch.WebAddress;
import news.dateline.ingest.operator.ImportReport.Line;
import news.dateline.ingest.operator.ImportReport.Outcome;
import news.dateline.ingest.source.SourceFileException;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.RegisteredSources;
import org.jspecify.annotations.Nullable;

/** Makes a source of each outline; one that cannot be costs the others nothing. */
final class OutlineImport {
  private final SourceRegistry registry;
  private final RegisteredSources registered;
  private final List<String> formats;
  private final String zone;
  private final Map<String, String> idByFeed = new HashMap<>();

  /**
   * The import of one file.
   *
   * @param zone of all its sources
   */
  OutlineImport(
      SourceRegistry registry, RegisteredSources registered, List<String> formats, String zone) {
    this.registry = registry;
    this.registered = registered;
    this.formats = formats;
    this.zone = zone;
    for (SourceProfile source : registry.all()) {
      if (source.feed() != null) {
        idByFeed.put(source.feed().url().toString(), source.id());
      }
    }
  }

  /**
   * Adds the outline's feed, unless a source has it.
   *
   * @throws news.dateline.kafka.UnavailableException if the broker is away; what was added stays,
   *     and importing the file again adds the rest
   */
  Line add(OpmlOutline outline) {
    Optional<URI> url = WebAddress.typed(outline.url());
    if (url.isEmpty()) {
      return line(
          outline,
          Outcome.REFUSED,
          null,
          "the address is none of http or https; mend it in the file");
    }
    String known = idByFeed.get(url.get().toString());
    if (known != null) {
      return line(outline, Outcome.ALREADY, known, null);
    }
    try {
      String id =
          SourceIds.of(url.get(), outline.title(), taken -> registry.find(taken).isPresent());
      registered.register(profile(id, url.get(), outline));
      idByFeed.put(url.get().toString(), id);
      return line(outline, Outcome.ADDED, id, null);
    } catch (SourceFileException e) {
      return line(
          outline,
          Outcome.REFUSED,
          null,
          String.join(". ", String.valueOf(e.getMessage()).lines().toList()));
    }
  }

  /** A language that is none is no reason to do without the feed. */
  private SourceProfile profile(String id, URI url, OpmlOutline outline) {
    FeedDraft draft = FeedDraft.of(url.toString()).name(outline.title()).zone(zone);
    String language = outline.language();
    if (language != null) {
      try {
        return draft.language(language).read(id, formats);
      } catch (SourceFileException e) {
        return draft.language(null).read(id, formats);
      }
    }
    return draft.read(id, formats);
  }

  private static Line line(
      OpmlOutline outline, Outcome outcome, @Nullable String id, @Nullable String detail) {
    return new Line(outline.line(), outline.title(), outline.url(), outcome, id, detail);
  }
}
