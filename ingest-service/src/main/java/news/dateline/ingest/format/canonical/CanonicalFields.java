package news.dateline.ingest.format.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.StatedTime;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Which field of the JSON becomes which of the article. */
final class CanonicalFields {
  private static final Set<String> READ =
      Set.of(
          "uri",
          "version",
          "pubStatus",
          "embargoedUntil",
          "embargoedIndefinitely",
          "expires",
          "firstCreated",
          "versionCreated",
          "headline",
          "slugline",
          "lead",
          "bodyText",
          "byline",
          "dateline",
          "located",
          "language",
          "urgency",
          "section",
          "subjects",
          "edNote",
          "copyrightHolder",
          "usageTerms",
          "infoSources",
          "associations");

  private CanonicalFields() {}

  static ArticleBuilder read(JsonFields json, SourceProfile source) throws RefusedException {
    List<Warning> warnings = new ArrayList<>();
    List<StatedTime> times = new ArrayList<>();
    String version = json.textOrNumber("version");
    String language = json.text("language");
    ArticleBuilder content =
        ArticleBuilder.builder()
            .uri(json.text("uri"))
            .version(version)
            .versionOrdinal(ordinal(version))
            .pubStatus(pubStatus(json.text("pubStatus"), warnings))
            .embargoedUntil(json.instant("embargoedUntil", times))
            .embargoedIndefinitely(json.flag("embargoedIndefinitely"))
            .expires(json.instant("expires", times))
            .firstCreated(json.instant("firstCreated", times))
            .versionCreated(json.instant("versionCreated", times))
            .headline(json.text("headline"))
            .slugline(json.text("slugline"))
            .lead(json.text("lead"))
            .bodyText(json.text("bodyText"))
            .byline(json.text("byline"))
            .dateline(json.text("dateline"))
            .located(json.text("located"))
            .language(language == null ? source.language() : language)
            .urgency(json.integer("urgency", 1, 9))
            .section(json.text("section"))
            .subjects(subjects(json))
            .edNote(json.text("edNote"))
            .copyrightHolder(json.text("copyrightHolder"))
            .usageTerms(json.text("usageTerms"))
            .infoSources(json.texts("infoSources"))
            .associations(associations(json));
    for (String name : json.names()) {
      if (!READ.contains(name)) {
        warnings.add(
            new Warning(
                name,
                "unread-field",
                "'%s' is no field that a sender states; it was not read".formatted(name)));
      }
    }
    return content.statedTimes(times).warnings(warnings);
  }

  /** The number, if the version is one that fits 64 bits. */
  private static @Nullable Long ordinal(@Nullable String version) {
    try {
      return version == null ? null : Long.valueOf(version);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static PubStatus pubStatus(@Nullable String stated, List<Warning> warnings) {
    return switch (stated) {
      case null -> PubStatus.USABLE;
      case "usable" -> PubStatus.USABLE;
      case "withheld" -> PubStatus.WITHHELD;
      case "canceled" -> PubStatus.CANCELED;
      default -> {
        warnings.add(
            new Warning(
                "pubStatus",
                "unknown-status",
                "'%s' is none of usable, withheld, canceled; the article is withheld"
                    .formatted(stated)));
        yield PubStatus.WITHHELD;
      }
    };
  }

  private static List<Subject> subjects(JsonFields json) throws RefusedException {
    List<Subject> subjects = new ArrayList<>();
    for (JsonFields subject : json.objects("subjects")) {
      subjects.add(new Subject(subject.text("code"), subject.text("name")));
    }
    return subjects;
  }

  private static List<Association> associations(JsonFields json) throws RefusedException {
    List<Association> associations = new ArrayList<>();
    for (JsonFields association : json.objects("associations")) {
      associations.add(new Association(association.required("rel"), association.required("uri")));
    }
    return associations;
  }
}
