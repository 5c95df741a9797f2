package news.dateline.ingest.format.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Zones by the names that wires give them. The North American ones mean what RFC 822, section 5.1
 * says. Names that several countries use (IST, AST, SST) are left out: they state no zone.
 */
final class ZoneNames {
  static final ZoneId UTC = ZoneOffset.UTC;

  /** Minutes from UTC, then the names. */
  private static final String OFFSETS =
      """
      0 Z UT UTC GMT WET
      60 CET MEZ BST WEST WAT
      120 CEST MESZ EET SAST CAT
      180 EEST MSK МСК EAT
      300 PKT
      420 WIB
      480 HKT SGT AWST
      540 JST KST
      570 ACST
      600 AEST
      630 ACDT
      660 AEDT
      720 NZST
      780 NZDT
      -150 NDT
      -210 NST
      -240 EDT
      -300 EST CDT
      -360 CST MDT
      -420 MST PDT
      -480 PST AKDT
      -540 AKST
      -600 HST
      """;

  /** Names that mean whatever the region's clocks show on the day. */
  private static final Map<String, String> REGIONS =
      Map.of(
          "ET", "America/New_York",
          "CT", "America/Chicago",
          "MT", "America/Denver",
          "PT", "America/Los_Angeles",
          "TSI", "Europe/Istanbul",
          "TRT", "Europe/Istanbul");

  private static final Map<String, ZoneId> ZONES = zones();
  private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds());

  private ZoneNames() {}

  /** The zone of a name in any letter case, or null where it states none. */
  static @Nullable ZoneId of(String name) {
    ZoneId zone = ZONES.get(name);
    return zone == null ? ZONES.get(name.toUpperCase(Locale.ROOT)) : zone;
  }

  /** The zone of an IANA identifier such as {@code Europe/Paris}, or null where there is none. */
  static @Nullable ZoneId ofId(String id) {
    return IDS.contains(id) ? ZoneId.of(id) : null;
  }

  /** RFC 2822, section 4.3: the other military letters were defined wrongly and mean -0000. */
  static boolean isMilitary(String name) {
    return name.length() == 1
        && name.charAt(0) >= 'A'
        && name.charAt(0) < 'Z'
        && name.charAt(0) != 'J';
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    OFFSETS
        .lines()
        .forEach(
            line -> {
              String[] words = line.split(" ", -1);
              ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * Integer.parseInt(words[0]));
              for (int i = 1; i < words.length; i++) {
                zones.put(words[i], offset);
              }
            });
    REGIONS.forEach((name, id) -> zones.put(name, ZoneId.of(id)));
    return Map.copyOf(zones);
  }
}
