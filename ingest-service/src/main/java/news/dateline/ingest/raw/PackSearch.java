package news.dateline.ingest.raw;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds copies by reading the indexes of the days, the newest day first. */
record PackSearch(PackDays days) {

  List<RawCopy> copies(HashPrefix prefix, int atMost) throws IOException {
    List<RawCopy> found = new ArrayList<>();
    for (Path day : days.newestFirst().values()) {
      found.addAll(ofDay(day, prefix));
      if (prefix.isWhole() && found.size() >= atMost) {
        break;
      }
    }
    found.sort(Comparator.comparing(RawCopy::receivedAt).reversed());
    return found.subList(0, Math.min(atMost, found.size()));
  }

  private List<RawCopy> ofDay(Path day, HashPrefix prefix) throws IOException {
    List<RawCopy> found = new ArrayList<>();
    try (DirectoryStream<Path> indexes = Files.newDirectoryStream(day, "*" + Pack.INDEX)) {
      for (Path index : indexes) {
        LinesThatBegin.in(
            index,
            prefix.digits(),
            (_, line) -> PackLine.parse(line).ifPresent(entry -> found.add(copy(entry, index))));
      }
    } catch (NoSuchFileException _) {
      return List.of(); // the day was swept meanwhile
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  /** What a line of an index tells of. */
  RawCopy copy(PackLine entry, Path index) {
    Path pack = Pack.framesBeside(index);
    return new RawCopy(
        entry.sha256(),
        entry.receivedAt(),
        entry.source(),
        entry.channel(),
        entry.contentType(),
        entry.rawBytes(),
        entry.storedBytes(),
        entry.declared(),
        "%s at byte %d".formatted(days.root().relativize(pack), entry.offset()),
        () -> read(pack, entry));
  }

  private static byte[] read(Path pack, PackLine entry) throws IOException {
    if (entry.storedBytes() < 0 || entry.storedBytes() > 2 * RawCompression.MOST_RAW_BYTES) {
      throw new IOException("the index beside %s is damaged".formatted(pack));
    }
    ByteBuffer frame = ByteBuffer.allocate(entry.storedBytes());
    try (FileChannel file = FileChannel.open(pack)) {
      while (frame.hasRemaining()) {
        if (file.read(frame, entry.offset() + frame.position()) < 0) {
          throw new EOFException("%s ends within the frame".formatted(pack));
        }
      }
    }
    return frame.array();
  }
}
