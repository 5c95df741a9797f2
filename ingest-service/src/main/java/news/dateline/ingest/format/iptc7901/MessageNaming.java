package news.dateline.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.MadeIdentity;
import news.dateline.ingest.format.wording.KillTarget;
import news.dateline.ingest.format.wording.PlainTargets;
import news.dateline.ingest.format.wording.TargetNaming;
import org.jspecify.annotations.Nullable;

/**
 * A message's identity: who counts, the number, the day of sending, since numbers begin anew each
 * day. A notice names other items of its own day in the same way.
 *
 * @param source the source's id
 * @param day such as {@code 15 jan 19}; null where the message states none
 */
record MessageNaming(String source, @Nullable MessageHeader header, @Nullable String day)
    implements TargetNaming {

  /** What identifies the message; the whole of it where it states no number or day. */
  String stableFields(String whole) {
    return header == null || day == null ? whole : fields(header.counter(), header.itemNumber());
  }

  @Override
  public List<String> urisOf(KillTarget target) {
    if (target instanceof KillTarget.Numbered(String word, String number)
        && header != null
        && day != null) {
      Set<String> uris = new LinkedHashSet<>();
      for (String counter : counters(header, word)) {
        uris.add(MadeIdentity.of(source, fields(counter, number)));
      }
      return new ArrayList<>(uris);
    }
    return new PlainTargets(source).urisOf(target);
  }

  /**
   * The agency that is named, and the source indication where that is all that items are known by.
   */
  private static List<String> counters(MessageHeader header, @Nullable String word) {
    if (word == null) {
      return List.of(header.counter());
    }
    boolean own = !header.hasItemNumber() || word.equalsIgnoreCase(header.source());
    return own ? List.of(word, header.counter()) : List.of(word);
  }

  private String fields(String counter, String number) {
    String digits = number;
    while (digits.length() > 1 && digits.startsWith("0")) {
      digits = digits.substring(1);
    }
    return counter.toLowerCase(Locale.ROOT) + "\n" + digits + "\n" + day;
  }
}
