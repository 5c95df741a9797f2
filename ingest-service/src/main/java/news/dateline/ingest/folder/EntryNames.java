package news.dateline.ingest.folder;

import java.util.List;

/** Names of entries. Nothing is ever written to the path that one names, but it is an identity. */
final class EntryNames {
  private static final int MOST_CHARS = 500; // a name may be megabytes; a sentence may not

  private EntryNames() {}

  /** Whether the name stays within the archive and is one that a person can read. */
  static boolean isSafe(String name) {
    String slashed = name.replace('\\', '/');
    boolean isRooted = slashed.startsWith("/") || slashed.indexOf(':') == 1; // C:
    boolean climbs = List.of(slashed.split("/", -1)).contains("..");
    boolean hasControls = name.chars().anyMatch(Character::isISOControl);
    return !isRooted && !climbs && !hasControls && !name.isBlank();
  }

  /** What systems put beside the files that a person packed. */
  static boolean isHousekeeping(String name) {
    String slashed = name.replace('\\', '/');
    String last = slashed.substring(slashed.lastIndexOf('/') + 1);
    return slashed.startsWith("__MACOSX/") || last.startsWith(".") || last.equals("Thumbs.db");
  }

  /** As a sentence or an identity writes it. */
  static String printed(String name) {
    return name.codePoints()
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .limit(MOST_CHARS)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
