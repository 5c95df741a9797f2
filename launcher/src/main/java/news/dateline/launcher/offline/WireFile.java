package news.dateline.launcher.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import news.dateline.article.ArticleLimits;

/**
 * A wire's bytes and what they are called.
 *
 * @param name as the user named it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record WireFile(String name, byte[] bytes) {
  /** How the user names standard input. */
  static final String STANDARD_INPUT = "-";

  /** Enough to see that a delivery is too large, and no more. */
  private static final int MOST_BYTES = ArticleLimits.WIRE_BYTES + 1;

  /** Reads a file or standard input; a byte more than is taken shows that it is too large. */
  public static WireFile read(String name) throws InputException {
    return name.equals(STANDARD_INPUT) ? standardInput() : read(name, Path.of(""));
  }

  /** Reads a file whose name is relative to that folder. */
  static WireFile read(String name, Path folder) throws InputException {
    try {
      return open(name, folder.resolve(name));
    } catch (InvalidPathException e) {
      throw new InputException("'%s' is no file name: %s".formatted(name, e.getReason()));
    }
  }

  private static WireFile open(String name, Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException("%s is a folder; name the files in it".formatted(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new WireFile(name, in.readNBytes(MOST_BYTES));
    } catch (NoSuchFileException _) {
      throw new InputException("there is no file %s".formatted(file));
    } catch (AccessDeniedException _) {
      throw new InputException("%s may not be read by this user".formatted(file));
    } catch (IOException e) {
      throw new InputException("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private static WireFile standardInput() throws InputException {
    try {
      return new WireFile(STANDARD_INPUT, System.in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      throw new InputException("standard input cannot be read: %s".formatted(e.getMessage()));
    }
  }
}
