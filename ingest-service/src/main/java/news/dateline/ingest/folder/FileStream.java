package news.dateline.ingest.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Tells a disk that cannot be read from an archive that is broken. */
final class FileStream extends FilterInputStream {
  private @Nullable IOException failure;

  FileStream(InputStream in) {
    super(in);
  }

  /** Throws what reading the file itself has thrown, if it has. */
  void requireReadable() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    try {
      return super.read(bytes, from, most);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
