package news.dateline.launcher.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a template. */
sealed interface TemplatePart {
  /** A form, the moment it counts from where that is the first item's, and an ISO-8601 offset. */
  Pattern STAMP = Pattern.compile("([a-z]+)(@first)?(?::([-+]?P[0-9A-Z]+))?");

  void write(Telling telling, StringBuilder out);

  /**
   * The part that stands for {@code {{name}}}.
   *
   * @throws IllegalArgumentException if the name means nothing
   */
  static TemplatePart placeholder(String name, SampleSource source) {
    if (name.equals("uri")) {
      return new Uri();
    }
    if (name.equals("serial")) {
      return new Serial();
    }
    Matcher stamp = STAMP.matcher(name);
    if (!stamp.matches()) {
      throw new IllegalArgumentException("no placeholder is written {{" + name + "}}");
    }
    String offset = stamp.group(3);
    return new Stamp(
        StampForm.named(stamp.group(1)),
        stamp.group(2) != null,
        offset == null ? Duration.ZERO : amount(offset),
        source);
  }

  private static TemporalAmount amount(String offset) {
    return offset.contains("T") ? Duration.parse(offset) : Period.parse(offset);
  }

  /** Fixed text. */
  record Text(String text) implements TemplatePart {
    @Override
    public void write(Telling telling, StringBuilder out) {
      out.append(text);
    }
  }

  /** A word that a rendering may replace. */
  record Word(String word, boolean inCapitals) implements TemplatePart {
    @Override
    public void write(Telling telling, StringBuilder out) {
      String written = telling.words().getOrDefault(word, word);
      out.append(inCapitals ? written.toUpperCase(Locale.ROOT) : written);
    }
  }

  /** The story's identity. */
  record Uri() implements TemplatePart {
    @Override
    public void write(Telling telling, StringBuilder out) {
      out.append(telling.uri());
    }
  }

  /** The item's number, six digits or more. */
  record Serial() implements TemplatePart {
    @Override
    public void write(Telling telling, StringBuilder out) {
      out.append(String.format(Locale.ROOT, "%06d", telling.serial()));
    }
  }

  /** A moment near the item's, in the source's zone. */
  record Stamp(StampForm form, boolean fromFirst, TemporalAmount offset, SampleSource source)
      implements TemplatePart {
    @Override
    public void write(Telling telling, StringBuilder out) {
      Instant base = fromFirst ? telling.first() : telling.moment();
      ZonedDateTime time = base.atZone(source.zone()).plus(offset);
      out.append(form.write(time, source.dateOrder()));
    }
  }
}
