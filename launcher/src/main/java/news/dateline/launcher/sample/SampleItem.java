package news.dateline.launcher.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** One item of the sample wire: a template that becomes bytes when "now" is known. */
public final class SampleItem {
  private final Manifest.Entry entry;
  private final Template template;
  private final Duration firstAt;
  private final long serial;

  SampleItem(Manifest.Entry entry, Template template, Duration firstAt, long serial) {
    this.entry = entry;
    this.template = template;
    this.firstAt = firstAt;
    this.serial = serial;
  }

  /** File name within the wire; two items have the same one where the second is a duplicate. */
  public String name() {
    return entry.file();
  }

  /** Id in the source registry: {@code newsroom}, {@code meridian} or {@code northlight}. */
  public String source() {
    return entry.source();
  }

  /** Value for the {@code Content-Type} header. */
  public String contentType() {
    return entry.format().contentType();
  }

  /** Value for the {@code Article-Uri} header, where this sender sends one. */
  public Optional<String> articleUri() {
    return entry.sendUri() ? Optional.of(entry.uri()) : Optional.empty();
  }

  /** Why the item is in the wire. */
  public SampleRole role() {
    return entry.role();
  }

  /** What has become of it when the whole wire was played. */
  public ExpectedEnd expected() {
    return entry.expected();
  }

  /** When the item says it was made: some minutes or hours before {@code now}. */
  public Instant momentAt(Instant now) {
    return now.plus(entry.at()).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * The bytes to send, with all times as if the wire was played at {@code now}. One playing uses
   * one {@code now}, else a duplicate is none.
   */
  public byte[] bytesAt(Instant now) {
    Instant first = now.plus(firstAt).truncatedTo(ChronoUnit.SECONDS);
    Telling telling = new Telling(first, momentAt(now), entry.uri(), serial, Map.of());
    return render(telling).getBytes(charset());
  }

  String render(Telling telling) {
    return template.render(telling);
  }

  String story() {
    return entry.story();
  }

  /** Time after the story's first item. */
  Duration gap() {
    return entry.at().minus(firstAt);
  }

  SampleFormat format() {
    return entry.format();
  }

  private Charset charset() {
    String name = entry.charset();
    return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
  }
}
