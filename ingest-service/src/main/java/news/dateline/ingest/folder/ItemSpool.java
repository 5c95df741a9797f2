package news.dateline.ingest.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;

/**
 * The items of an outcome, one a line, until it is written: in memory while they are few, as in
 * every file but a large archive.
 */
final class ItemSpool implements AutoCloseable {
  private static final int MEMORY_BYTES = 256 << 10; // about the thousand items of one delivery

  private final Path overflow;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable OutputStream file;
  private long count;

  /** A spool that writes to {@code overflow} what is too much for memory. */
  ItemSpool(Path overflow) {
    this.overflow = overflow;
  }

  void add(FiledItem item) throws IOException {
    memory.writeBytes(count == 0 ? "\n".getBytes(US_ASCII) : ",\n".getBytes(US_ASCII));
    memory.writeBytes(ArticleCodec.mapper().writeValueAsBytes(item));
    count++;
    if (memory.size() > MEMORY_BYTES) {
      if (file == null) {
        file = new BufferedOutputStream(Files.newOutputStream(overflow));
      }
      memory.writeTo(file);
      memory.reset();
    }
  }

  long count() {
    return count;
  }

  /** Everything added, as the inside of a JSON array. */
  void writeTo(OutputStream out) throws IOException {
    if (file != null) {
      file.flush();
      Files.copy(overflow, out);
    }
    memory.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
      Files.deleteIfExists(overflow);
    }
  }
}
