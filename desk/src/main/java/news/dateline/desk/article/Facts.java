package news.dateline.desk.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.StatedTime;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.web.EntityLink;
import org.jspecify.annotations.Nullable;

/** Reads a story's document into the lines of two panels; what it does not say has no line. */
final class Facts {
  private static final String BY_ENRICHMENT = "enrichment:";

  private final EntityLink links;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(EntityLink links) {
    this.links = links;
  }

  /** What the wire says of the story. */
  static List<Fact> about(StoryDocument document, EntityLink links) {
    Facts about = new Facts(links);
    about.text("Byline", document.byline());
    about.text("Dateline", document.dateline());
    about.text("Written in", document.located());
    about.text("Language", document.language());
    about.text("Urgency", document.urgency());
    about.text("Section", document.section());
    about.texts("Subject", document.subjectNames());
    about.texts("Subject code", document.subjects());
    about.text("Note to editors", document.edNote());
    about.texts("Sources named", document.infoSources());
    about.text("Copyright", document.copyrightHolder());
    about.text("Terms of use", document.usageTerms());
    if (document.associations() != null) {
      document
          .associations()
          .forEach(other -> about.facts.add(Fact.stated("Link: " + other.rel(), other.uri())));
    }
    return about.facts;
  }

  /** Where it came from and what read it. */
  static List<Fact> provenance(Story story, EntityLink links) {
    StoryDocument document = story.document();
    Facts from = new Facts(links);
    from.page("Source", document.source(), "source:" + document.source());
    from.facts.add(Fact.stated("Address (URI)", document.uri()));
    from.text("Version", document.version());
    from.text("Status", status(document));
    from.time("Published", document.published());
    from.time("First created", document.firstCreated());
    from.time("Version created", document.versionCreated());
    from.time("Received", document.receivedAt());
    from.time("Indexed", document.indexedAt());
    from.time("Expires", document.expires());
    from.text("Channel", document.channel());
    from.text("Format", format(document));
    from.text("Enrichment revision", document.enrichmentRevision());
    from.text("SHA-256 of the bytes", document.rawSha256());
    from.text("Receipt", document.receiptId());
    from.text("Article", story.id());
    stated(document).forEach(time -> from.text("Stated: " + time.field(), words(time)));
    return from.facts;
  }

  /** What parser and enrichment were unsure of. */
  static List<String> doubts(StoryDocument document) {
    StoryDetail detail = document.detail() == null ? StoryDetail.NONE : document.detail();
    Stream<String> warned =
        detail.warnings().stream()
            .map(
                warning ->
                    "%s (%s): %s".formatted(warning.field(), warning.code(), warning.detail()));
    Stream<String> failed =
        document.doubts() == null
            ? Stream.empty()
            : document.doubts().stream()
                .filter(doubt -> doubt.startsWith(BY_ENRICHMENT))
                .map(
                    doubt ->
                        "the enrichment “%s” failed: nothing of its kind was looked for"
                            .formatted(doubt.substring(BY_ENRICHMENT.length())));
    return Stream.concat(warned, failed).toList();
  }

  private static List<StatedTime> stated(StoryDocument document) {
    return document.detail() == null ? List.of() : document.detail().statedTimes();
  }

  private static String words(StatedTime time) {
    return "“%s”, %s"
        .formatted(
            time.stated(),
            switch (time.basis()) {
              case STATED -> "with its zone";
              case SOURCE_ZONE -> "read in the source's zone";
              case AMBIGUOUS_12H -> "may be morning or afternoon";
              case DATE_ONLY -> "a day only";
              case UNREADABLE -> "cannot be read";
            });
  }

  private static @Nullable String status(StoryDocument document) {
    return document.statedStatus() == null
        ? document.pubStatus()
        : "%s; the wire states %s".formatted(document.pubStatus(), document.statedStatus());
  }

  private static @Nullable String format(StoryDocument document) {
    return document.rawFormat() == null || document.parserRevision() == null
        ? document.rawFormat()
        : "%s, read by parser revision %d"
            .formatted(document.rawFormat(), document.parserRevision());
  }

  private void text(String label, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      facts.add(Fact.text(label, value.toString()));
    }
  }

  private void texts(String label, @Nullable List<String> values) {
    text(label, values == null ? null : String.join(", ", values));
  }

  private void time(String label, @Nullable Instant at) {
    if (at != null) {
      facts.add(Fact.time(label, at));
    }
  }

  private void page(String label, String text, String query) {
    facts.add(Fact.page(label, text, links.search(query)));
  }
}
