package news.dateline.ingest.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of frames, one after the other, and beside it the index that says which is where, and the
 * stories that frames hold and no receipt tells of. It is written by one process from its beginning
 * on; after an error nothing more is added, so that a frame cut off is the last. As a whole it is a
 * zstd file, too: {@code zstd -dc} prints all of it.
 *
 * <p>Nothing is synced to the disk: a crash of the service loses nothing that was written, one of
 * the whole machine some seconds of original bytes, and the articles themselves are on Kafka. A
 * frame that did not reach the disk is told from one that did by its hash.
 */
final class Pack implements AutoCloseable {
  static final String FRAMES = ".zst";
  static final String INDEX = ".tsv";
  static final String STORIES = ".ids";

  private final LocalDate day;
  private final FileChannel frames;
  private final FileChannel index;
  private final Path stories;
  private long end;

  private Pack(LocalDate day, FileChannel frames, FileChannel index, Path stories) {
    this.day = day;
    this.frames = frames;
    this.index = index;
    this.stories = stories;
  }

  /** A new one, of a name that no other has. */
  static Pack create(LocalDate day, Path folder, String name) throws IOException {
    FileChannel frames = open(folder.resolve(name + FRAMES));
    try {
      return new Pack(
          day, frames, open(folder.resolve(name + INDEX)), folder.resolve(name + STORIES));
    } catch (IOException e) {
      frames.close();
      throw e;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The pack that an index belongs to. */
  static Path framesBeside(Path index) {
    String name = index.getFileName().toString();
    return index.resolveSibling(name.substring(0, name.length() - INDEX.length()) + FRAMES);
  }

  LocalDate day() {
    return day;
  }

  /** Adds these deliveries, two writes for all of them; the index last, which makes them found. */
  void add(List<RawDelivery> deliveries, RawCompression compression) throws IOException {
    addStories(deliveries); // first, so that no bytes lie here that a redaction cannot find
    ByteBuffer[] all = new ByteBuffer[deliveries.size()];
    StringBuilder lines = new StringBuilder();
    long offset = end;
    for (int i = 0; i < all.length; i++) {
      all[i] = ByteBuffer.wrap(compression.frame(deliveries.get(i).bytes()));
      PackLine.of(deliveries.get(i), offset, all[i].remaining()).appendTo(lines);
      offset += all[i].remaining();
    }
    for (long written = end; written < offset; ) {
      written += frames.write(all);
    }
    end = offset;
    ByteBuffer text = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
    while (text.hasRemaining()) {
      index.write(text);
    }
  }

  private void addStories(List<RawDelivery> deliveries) throws IOException {
    String lines =
        deliveries.stream()
            .filter(delivery -> !delivery.articleIds().isEmpty())
            .map(it -> it.sha256() + '\t' + String.join(" ", it.articleIds()) + '\n')
            .collect(Collectors.joining());
    if (!lines.isEmpty()) { // feeds only: some packs have none
      Files.writeString(stories, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  @Override
  public void close() throws IOException {
    try (frames;
        index) {
      // Closes both, whatever becomes of the first.
    }
  }
}
