package news.dateline.ingest.operator;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.article.Article;
import news.dateline.article.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * Which zone a feed is at home in, by the offsets that its times state.
 *
 * @param sentence what it rests on, for the operator who knows better
 */
record ZoneGuess(ZoneId zone, String sentence) {
  private static final Pattern OFFSET =
      Pattern.compile("(?i)(?:([+-])(\\d{2}):?(\\d{2})|\\b(?:GMT|UTC|UT)|\\dZ)$");
  // Places, not the likes of Etc/GMT+3 and EST, which know no summer time.
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private record Observed(Instant at, ZoneOffset offset) {}

  /** The zone that alone fits what the articles state; else UTC, which is then a guess. */
  static ZoneGuess of(Collection<Article> articles) {
    List<Observed> observed = new ArrayList<>();
    for (Article article : articles) {
      for (StatedTime stated : article.statedTimes()) {
        Instant at = instant(article, stated.field());
        if (at != null) {
          ZoneOffset offset = offset(stated);
          if (offset == null) {
            return utc("not every time in the feed states an offset");
          }
          observed.add(new Observed(at, offset));
        }
      }
    }
    return of(observed);
  }

  private static ZoneGuess of(List<Observed> observed) {
    if (observed.stream().allMatch(it -> it.offset().equals(ZoneOffset.UTC))) {
      return utc(
          observed.isEmpty()
              ? "the feed states no times"
              : "the feed's times are all in UTC, as many servers write them");
    }
    List<ZoneId> fitting = fitting(observed);
    String stated =
        observed.stream()
            .map(it -> it.offset().getId())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (fitting.size() == 1) {
      return new ZoneGuess(
          fitting.getFirst(),
          "zone %s is a guess: no other has the offsets that the feed's times state (%s)"
              .formatted(fitting.getFirst(), stated));
    }
    return utc("several zones have the offsets that the feed's times state (%s)".formatted(stated));
  }

  private static ZoneGuess utc(String because) {
    return new ZoneGuess(
        ZoneId.of("UTC"),
        "zone UTC is a guess: %s; if you know the feed's home, say it with --zone"
            .formatted(because));
  }

  private static @Nullable Instant instant(Article article, String field) {
    return switch (field) {
      case "versionCreated" -> article.versionCreated();
      case "firstCreated" -> article.firstCreated();
      default -> null;
    };
  }

  private static @Nullable ZoneOffset offset(StatedTime stated) {
    Matcher offset = OFFSET.matcher(stated.stated().strip());
    if (stated.basis() != StatedTime.Basis.STATED || !offset.find()) {
      return null;
    }
    String sign = offset.group(1);
    try {
      return sign == null
          ? ZoneOffset.UTC
          : ZoneOffset.of(sign + offset.group(2) + ":" + offset.group(3));
    } catch (DateTimeException e) {
      return null; // no clock has it
    }
  }

  /** One name for each behaviour: the database has many names for some. */
  private static List<ZoneId> fitting(List<Observed> observed) {
    Set<ZoneRules> known = new HashSet<>();
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> REGIONS.contains(id.substring(0, Math.max(0, id.indexOf('/')))))
        .sorted()
        .map(ZoneId::of)
        .filter(zone -> observed.stream().allMatch(it -> fits(zone, it)))
        .filter(zone -> known.add(zone.getRules()))
        .toList();
  }

  private static boolean fits(ZoneId zone, Observed observed) {
    return zone.getRules().getOffset(observed.at()).equals(observed.offset());
  }
}
