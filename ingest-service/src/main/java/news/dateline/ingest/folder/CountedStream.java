package news.dateline.ingest.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception where more is read than is allowed. */
final class CountedStream extends FilterInputStream {
  private long left;
  private String sentence;

  CountedStream(InputStream in) {
    super(in);
    left = Long.MAX_VALUE;
    sentence = "";
  }

  /** Allows so many bytes from now on; whoever reads more is told the sentence. */
  void allow(long bytes, String otherwise) {
    left = bytes;
    sentence = otherwise;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read = super.read(bytes, from, most);
    count(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws IOException {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new TooMuchException(sentence);
    }
  }

  /** More was read than allowed; the message is the sentence. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String sentence) {
      super(sentence);
    }
  }
}
