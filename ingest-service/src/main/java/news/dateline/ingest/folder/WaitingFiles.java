package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleLimits;

/** Shows what waits in an inbox to those who try a source; takes nothing and changes nothing. */
public final class WaitingFiles {
  // Of an archive, enough to see how its files are read.
  private static final int MOST_ENTRIES = 5;
  private static final long ARCHIVE_BYTES = 64 << 20; // unpacked, on the way to those entries

  private final FolderTree tree;

  WaitingFiles(FolderProperties properties) {
    this.tree = new FolderTree(properties.root());
  }

  /** A file, or an entry of an archive; at most a byte more than is taken. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  public record Waiting(String name, byte[] bytes) {}

  /**
   * The first by name of what waits for that source; the first entries of it, where it is an
   * archive; empty where nothing waits.
   */
  public List<Waiting> next(String source) {
    try {
      Optional<Path> first = first(tree.inbox(source));
      return first.isPresent() ? read(first.get()) : List.of();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of(); // taken meanwhile, or no such inbox
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One look at every name and no more memory than for one. */
  private static Optional<Path> first(Path inbox) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            inbox,
            file ->
                !Completeness.isTemporary(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
      Path first = null;
      for (Path file : files) {
        if (first == null || BY_NAME.compare(file, first) < 0) {
          first = file;
        }
      }
      return Optional.ofNullable(first);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(file -> file.getFileName().toString());

  private List<Waiting> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(ArticleLimits.WIRE_BYTES + 1);
      Optional<ArchiveKind> kind = ArchiveKind.of(bytes);
      return kind.isPresent()
          ? entries(file, kind.get())
          : List.of(new Waiting(tree.told(file), bytes));
    }
  }

  private List<Waiting> entries(Path file, ArchiveKind kind) throws IOException {
    List<Waiting> entries = new ArrayList<>();
    ArchiveLimits limits = new ArchiveLimits(Files.size(file), ARCHIVE_BYTES, MOST_ENTRIES);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        ArchiveReading archive = ArchiveReading.open(in, kind, limits)) {
      Optional<ArchiveEntryRead> entry = archive.next();
      while (entry.isPresent() && entries.size() < MOST_ENTRIES) {
        if (entry.get() instanceof ArchiveEntryRead.Content(String name, byte[] bytes)) {
          entries.add(new Waiting(tree.told(file) + "!/" + name, bytes));
        }
        entry = archive.next();
      }
    }
    return entries;
  }
}
