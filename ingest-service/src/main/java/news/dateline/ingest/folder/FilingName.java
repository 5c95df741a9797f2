package news.dateline.ingest.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The name that a file is filed under: its own, and where that is taken, its own with the beginning
 * of its hash, so that nothing is overwritten but the same bytes of the same name.
 */
final class FilingName {
  static final String OUTCOME = ".outcome.json";
  static final String PROBLEM = ".problem.json";

  private static final int HASH_CHARS = 12; // 48 bits tell the files of one name apart
  private static final int MOST_BYTES = 200; // of the 255 that file systems allow, with our endings

  private FilingName() {}

  /** Where the file goes in that folder. */
  static Path in(Path folder, Candidate file) {
    String name = file.name();
    boolean asItIs =
        !isOurs(name)
            && isNameable(name)
            && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
            && !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    return folder.resolve(asItIs ? name : hashed(file));
  }

  /** What became of a file that lies there. */
  static Path outcomeOf(Path file) {
    return file.resolveSibling(file.getFileName() + OUTCOME);
  }

  /** Why a file that lies there was refused. */
  static Path problemOf(Path file) {
    return file.resolveSibling(file.getFileName() + PROBLEM);
  }

  /** The file that an outcome is of. */
  static Path fileOf(Path outcome) {
    String name = outcome.getFileName().toString();
    return outcome.resolveSibling(name.substring(0, name.length() - OUTCOME.length()));
  }

  /** A name that no other bytes have. */
  static String hashed(Candidate file) {
    String hash = FileHash.of(file).substring(0, HASH_CHARS);
    String name = cut(isNameable(file.name()) ? file.name() : ascii(file.name()));
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name + "-" + hash : name.substring(0, dot) + "-" + hash + name.substring(dot);
  }

  private static boolean isOurs(String name) {
    return List.of(OUTCOME, PROBLEM).stream().anyMatch(name::endsWith);
  }

  /** Where the process's locale has no name for the bytes, none can be made beside it. */
  private static boolean isNameable(String name) {
    try {
      return name.indexOf('\uFFFD') < 0 && Path.of(name).toString().equals(name);
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static String ascii(String name) {
    return name.chars()
        .map(c -> c > ' ' && c <= '~' ? c : '_')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The end is kept: it says what kind of file it is. */
  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      cut = cut.substring(cut.offsetByCodePoints(0, 1));
    }
    return cut;
  }
}
