package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a local system keeps between two runs. */
record DataFolder(Path root) {
  private static final int KEY_CHARS = 12; // 48 bits tell the data folders of one machine apart

  static DataFolder prepare(Path root) {
    try {
      Files.createDirectories(root.resolve("logs"));
      return new DataFolder(root.toRealPath());
    } catch (IOException e) {
      throw LocalSystemException.refused(
          "The data folder " + root + " cannot be made or written: " + e.getMessage() + ".");
    }
  }

  /** Stands for this folder where a path may not: on command lines and in folder names. */
  String key() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(root.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A file that says that this folder is a secured system's, also while its secrets are renewed.
   */
  static Path secured(Path data) {
    return data.resolve("secured");
  }

  /** Where a secured system keeps its certificates and secrets. */
  static Path security(Path data) {
    return data.resolve("security");
  }

  Path lock() {
    return root.resolve("dateline.lock");
  }

  Path kafka() {
    return root.resolve("kafka");
  }

  Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  Path raw() {
    return root.resolve("raw");
  }

  /** Holds inbox, done and refused of the folder channel. */
  Path wires() {
    return root.resolve("wires");
  }

  /** What an analyst wants of names; theirs to make. */
  Path aliases() {
    return root.resolve("aliases.yaml");
  }

  Path log(Part part) {
    return root.resolve("logs").resolve(part.id() + ".log");
  }

  /**
   * The same program under a name of this folder: a build that replaces the original does not pull
   * it from under a running service, which reads its classes as it needs them.
   */
  Path keep(Part service, Path jar) throws IOException {
    Path kept = kept(service);
    Files.createDirectories(root.resolve("run"));
    Files.deleteIfExists(kept);
    try {
      return Files.createLink(kept, jar);
    } catch (IOException | UnsupportedOperationException _) {
      return Files.copy(jar, kept); // on another disk, or somebody else's file
    }
  }

  /** What {@link #keep} has made. */
  Path kept(Part service) {
    return root.resolve("run").resolve(service.id() + ".jar");
  }

  /** Puts the last run's log aside, so that a log tells of one run and two runs are kept. */
  static void rotate(Path log) throws IOException {
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
