package news.dateline.ingest.raw;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the indexes day by day, each line by line. */
record PackWalk(PackDays days) {
  /** A place: {@code DAY/INDEX:LINES}, of which so many were looked at. */
  private static final Pattern PLACE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d/[0-9a-f-]{1,40}\\.tsv):(\\d{1,9})");

  /**
   * A page.
   *
   * @param after where it begins; empty at the beginning
   */
  RawPage page(RawWindow window, String after, int most) throws IOException {
    Matcher place = PLACE.matcher(after);
    if (!after.isEmpty() && !place.matches()) {
      throw new IllegalArgumentException("'%s' is no place in this archive".formatted(after));
    }
    String from = after.isEmpty() ? "" : place.group(1);
    int looked = after.isEmpty() ? 0 : Integer.parseInt(place.group(2));
    List<RawCopy> copies = new ArrayList<>();
    for (Map.Entry<String, Path> index : indexes(window).entrySet()) {
      String name = index.getKey();
      if (name.compareTo(from) >= 0) {
        int lines = read(index.getValue(), name.equals(from) ? looked : 0, window, most, copies);
        if (RawPage.isFull(copies, most)) {
          return new RawPage(copies, Optional.of(name + ":" + lines));
        }
      }
    }
    return new RawPage(copies, Optional.empty());
  }

  /** Returns how many lines of it were looked at by now. */
  private int read(Path index, int skip, RawWindow window, int most, List<RawCopy> copies)
      throws IOException {
    int lines = 0;
    try (BufferedReader reader = Files.newBufferedReader(index, StandardCharsets.ISO_8859_1)) {
      for (String line = reader.readLine();
          line != null && !RawPage.isFull(copies, most);
          line = reader.readLine()) {
        lines++;
        if (lines > skip) {
          PackLine.parse(line)
              .filter(entry -> HashPrefix.of(entry.sha256()).isPresent()) // else it was taken out
              .filter(entry -> window.holds(entry.source(), entry.receivedAt()))
              .ifPresent(entry -> copies.add(new PackSearch(days).copy(entry, index)));
        }
      }
    } catch (NoSuchFileException _) {
      return lines; // the day was swept meanwhile
    }
    return lines;
  }

  /** By day and by the time at which they were begun. */
  private Map<String, Path> indexes(RawWindow window) throws IOException {
    Map<String, Path> indexes = new TreeMap<>();
    for (Map.Entry<LocalDate, Path> day : days.newestFirst().entrySet()) {
      if (window.mayHold(day.getKey())) {
        try (DirectoryStream<Path> found =
            Files.newDirectoryStream(day.getValue(), "*" + Pack.INDEX)) {
          found.forEach(it -> indexes.put(day.getKey() + "/" + it.getFileName(), it));
        } catch (NoSuchFileException _) {
          // swept meanwhile
        } catch (DirectoryIteratorException e) {
          throw e.getCause();
        }
      }
    }
    return indexes;
  }
}
