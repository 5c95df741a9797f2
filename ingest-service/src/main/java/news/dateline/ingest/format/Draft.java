package news.dateline.ingest.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ReadingTrace.Finding;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.time.TimeReader;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * An article in the making. Each field is set together with where it was found and by which rule. A
 * value that is absent or blank sets nothing, and the first that sets a field wins, so that a
 * parser lists the places to look in by preference.
 */
public final class Draft {
  private final ArticleBuilder content = ArticleBuilder.builder().pubStatus(PubStatus.USABLE);
  private final List<Finding> findings = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final DraftLinks links = new DraftLinks();
  private final Set<String> infoSources = new LinkedHashSet<>();
  private final SourceProfile source;
  private final DraftTimes times;
  private final DraftNumbers numbers;
  private @Nullable PubStatus status;
  private String stableFields = "";
  private Supplier<List<String>> unread = List::of;

  /** A draft of an article of that delivery. */
  public Draft(Wire wire, SourceProfile source) {
    this.source = source;
    times = new DraftTimes(content, source, wire.receivedAt(), this::warn);
    numbers = new DraftNumbers(content, this::warn);
  }

  /** Sets a field of text; all but the body are cleaned to one line. */
  public void text(TextField field, @Nullable String value, Place place, String rule) {
    if (value == null || field.of(content) != null) {
      return;
    }
    String text = field == TextField.BODY_TEXT ? value.strip() : PlainText.clean(value);
    if (!text.isEmpty()) {
      field.set(content, text);
      found(field.field(), place, rule);
    }
  }

  /** Whether the field is set. */
  public boolean has(TextField field) {
    return field.of(content) != null;
  }

  /** The field's value, or null. */
  public @Nullable String get(TextField field) {
    return field.of(content);
  }

  /** Sets a time; one that cannot be read is kept as text with a warning. */
  public void time(TimeField field, @Nullable String stated, Place place, String rule) {
    if (times.set(field, stated)) {
      found(field.field(), place, rule);
    }
  }

  /** Sets a time as a page's text prints it, on a clock that may count to twelve. */
  public void pageTime(TimeField field, @Nullable String stated, Place place, String rule) {
    if (times.setPageClock(field, stated)) {
      found(field.field(), place, rule);
    }
  }

  /** Whether the time is set. */
  public boolean has(TimeField field) {
    return field.of(content) != null;
  }

  /** The time, or null. */
  public @Nullable Instant get(TimeField field) {
    return field.of(content);
  }

  /** Sets the status. Of several the strictest stands: canceled over withheld over usable. */
  public void status(PubStatus stated, Place place, String rule) {
    if (status == null || stated.compareTo(status) > 0) {
      status = stated;
      content.pubStatus(stated);
      found("pubStatus", place, rule);
    }
  }

  /** Whether the article is killed. */
  public boolean isCanceled() {
    return status == PubStatus.CANCELED;
  }

  /** Whether the article is held back, or killed. */
  public boolean isWithheld() {
    return status == PubStatus.WITHHELD || isCanceled();
  }

  /** A status that the format does not know: withheld, never usable. */
  public void unknownStatus(String stated, Place place) {
    status(PubStatus.WITHHELD, place, "unknown status");
    warn(
        "pubStatus",
        "unknown-status",
        "'%s' is no status of this format; the article is withheld".formatted(shortened(stated)));
  }

  /** Holds the article under an embargo whose end is not given. */
  public void embargoedIndefinitely(Place place, String rule) {
    content.embargoedIndefinitely(true);
    found("embargoedIndefinitely", place, rule);
  }

  /**
   * An embargo element without a time: held without an end, unless the source is known to write one
   * out of habit.
   */
  public void emptyEmbargo(Place place, String rule) {
    switch (source.emptyEmbargo()) {
      case HOLD -> embargoedIndefinitely(place, rule);
      case IGNORE ->
          warn(
              "embargoedIndefinitely",
              "empty-embargo",
              "%s; ignored, as the source's profile says".formatted(rule));
    }
  }

  /** Sets the version as the bytes state it; a number in it counts for order. */
  public void version(@Nullable String stated, Place place, String rule) {
    if (numbers.version(stated)) {
      found("version", place, rule);
    }
  }

  /** Sets the version that the format implies where none is stated; it never decides order. */
  public void impliedVersion(String version, String rule) {
    if (numbers.impliedVersion(version)) {
      found("version", Place.named("nowhere"), rule);
    }
  }

  /** Sets the urgency, 1 to 9; anything else is a warning. */
  public void urgency(@Nullable String stated, Place place, String rule) {
    if (numbers.urgency(stated)) {
      found("urgency", place, rule);
    }
  }

  /** Adds a subject; without code and name it is none. */
  public void subject(@Nullable String code, @Nullable String name, Place place, String rule) {
    String cleanCode = code == null ? "" : PlainText.clean(code);
    String cleanName = name == null ? "" : PlainText.clean(name);
    if (cleanCode.isEmpty() && cleanName.isEmpty()) {
      return;
    }
    subjects.add(
        new Subject(
            cleanCode.isEmpty() ? null : cleanCode, cleanName.isEmpty() ? null : cleanName));
    found("subjects", place, rule);
  }

  /**
   * Adds a link to another item, once.
   *
   * @param rel one of those of {@link Association}
   */
  public void association(String rel, @Nullable String uri, Place place, String rule) {
    if (links.add(rel, uri)) {
      found("associations", place, rule);
    }
  }

  /** Whether a link of that kind is set. */
  public boolean isLinked(String rel) {
    return links.has(rel);
  }

  /** Adds a source of the information, such as an agency that is credited; once. */
  public void infoSource(@Nullable String name, Place place, String rule) {
    String clean = name == null ? "" : PlainText.clean(name);
    if (!clean.isEmpty() && infoSources.add(clean)) {
      found("infoSources", place, rule);
    }
  }

  /** Reads times as this draft's are read. */
  public TimeReader timeReader() {
    return times.reader();
  }

  /** The id of the source that the item comes from. */
  public String sourceId() {
    return source.id();
  }

  /** Notes a doubt. */
  public void warn(String field, String code, String detail) {
    warnings.add(new Warning(field, code, detail));
  }

  /** Says what identifies the story where the wire states no uri. */
  public void stableFields(String fields) {
    stableFields = fields;
  }

  /** Says where the story's page is; the first address stands. */
  public void page(@Nullable String address) {
    links.page(address);
  }

  /** Says how to work out what was not read. */
  public void unread(Supplier<List<String>> places) {
    unread = places;
  }

  /** The item. */
  public ParsedItem.Understood understood() {
    content
        .subjects(subjects)
        .associations(links.all())
        .infoSources(List.copyOf(infoSources))
        .statedTimes(times.stated())
        .warnings(warnings);
    return new ParsedItem.Understood(
        content,
        stableFields,
        numbers.statedNumber(),
        new ReadingTrace(findings, unread, links.page()));
  }

  private void found(String field, Place place, String rule) {
    findings.add(new Finding(field, place, rule));
  }

  static String shortened(String text) {
    int most = 60; // enough to recognise it in a warning
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
