package news.dateline.e2e;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * All the places where a word of a story could be: every document of every index, packed ones
 * unpacked; every file below some folders, packs and archives unpacked; every page that is named.
 *
 * @param mark begins every word that is looked for, and stands nowhere else
 */
record Hideouts(String mark) {
  private static final Pattern CONTENT =
      Pattern.compile("\"content\"\\s*:\\s*\"([A-Za-z0-9+/=]+)\"");

  /** Where words are in the indices, as {@code index: word}. */
  Set<String> inIndices(Newsroom newsroom) {
    String all = newsroom.everyDocument();
    Set<String> found = words("index", all);
    Matcher packed = CONTENT.matcher(all);
    while (packed.find()) {
      found.addAll(words("index, packed", inflated(packed.group(1))));
    }
    return found;
  }

  private static String inflated(String content) {
    byte[] bytes = Base64.getDecoder().decode(content);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where words are in files, as {@code path: word}. */
  Set<String> inFiles(Path... folders) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path folder : folders) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.filter(Files::isRegularFile).toList();
      }
      for (Path file : files) {
        try {
          String name = folder.relativize(file).toString();
          found.addAll(words(name, name));
          for (String text : texts(file)) {
            found.addAll(words(name, text));
          }
        } catch (NoSuchFileException _) {
          // filed meanwhile: the next look finds it there
        }
      }
    }
    return found;
  }

  /** As it lies there, and unpacked. */
  private static List<String> texts(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> texts = new ArrayList<>(List.of(text(bytes)));
    String name = file.getFileName().toString();
    if (name.endsWith(".zst")) {
      try (InputStream pack =
          new ZstdInputStream(new ByteArrayInputStream(bytes)).setContinuous(true)) {
        texts.add(text(pack.readAllBytes())); // throws where it cannot be read to its end
      }
    } else if (name.endsWith(".zip")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        while (zip.getNextEntry() != null) {
          texts.add(text(zip.readAllBytes()));
        }
      }
    } else if (name.endsWith(".tar.gz")) {
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
        while (tar.getNextEntry() != null) {
          texts.add(text(tar.readAllBytes()));
        }
      }
    }
    return texts;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Where words are on pages, as {@code address: word}. */
  Set<String> onPages(Newsroom newsroom, List<String> addresses) {
    Set<String> found = new TreeSet<>();
    for (String address : addresses) {
      found.addAll(words(address, newsroom.page(address).body()));
    }
    return found;
  }

  private Set<String> words(String place, String text) {
    Set<String> found = new TreeSet<>();
    Matcher word = Pattern.compile(mark + "[a-z]+").matcher(text);
    while (word.find()) {
      found.add(place + ": " + word.group());
    }
    return found;
  }
}
