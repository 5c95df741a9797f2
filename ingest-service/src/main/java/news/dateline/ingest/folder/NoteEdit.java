package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import news.dateline.article.ArticleCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A note beside a filed file, of which what concerns killed stories is taken away. */
final class NoteEdit {
  /** What is written begins so until it has its name. */
  static final String TEMPORARY = ".redacted-";

  private static final String ID = "\"id\":\""; // as ArticleCodec writes it

  private static final String REDACTED = "redacted";
  private static final List<String> MAY_QUOTE = List.of("warnings", "detail");

  private final Path note;
  private final FileTime modified;
  private final ObjectNode json;
  private boolean changed;

  private NoteEdit(Path note, FileTime modified, ObjectNode json) {
    this.note = note;
    this.modified = modified;
    this.json = json;
  }

  /** The note; empty where it is none of ours or has just gone. */
  static Optional<NoteEdit> read(Path note) throws IOException {
    if (!Files.isRegularFile(note)) {
      return Optional.empty();
    }
    try {
      FileTime modified = Files.getLastModifiedTime(note);
      JsonNode json = ArticleCodec.mapper().readTree(Files.readAllBytes(note));
      return json instanceof ObjectNode object
          ? Optional.of(new NoteEdit(note, modified, object))
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  static Path temporaryBeside(Path file) {
    return file.resolveSibling(TEMPORARY + UUID.randomUUID());
  }

  /** Whether a note tells of any of these stories, without reading it: a month has thousands. */
  static boolean names(Path note, Set<String> articleIds) throws IOException {
    String text = Files.readString(note, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(ID); at >= 0; at = text.indexOf(ID, at + 1)) {
      int begin = at + ID.length();
      int end = text.indexOf('"', begin);
      if (end > 0 && articleIds.contains(text.substring(begin, end))) {
        return true;
      }
    }
    return false;
  }

  /** When the file was received; long ago where the note does not say. */
  Instant takenAt() {
    try {
      return Instant.parse(json.path("takenAt").asString(""));
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  /** The items of stories that are killed, by id and time of receipt. */
  List<ObjectNode> items(BiPredicate<String, Instant> isKilled) {
    List<ObjectNode> killed = new ArrayList<>();
    for (JsonNode item : json.path("items")) {
      if (item instanceof ObjectNode object
          && isKilled.test(object.path("id").asString(""), takenAt())) {
        killed.add(object);
      }
    }
    return killed;
  }

  static boolean isRedacted(ObjectNode item) {
    return item.path(REDACTED).asBoolean(false);
  }

  /** Leaves of an item, or of the whole, what quotes nothing. */
  void strip(ObjectNode item, boolean isGone) {
    for (String field : MAY_QUOTE) {
      changed |= item.remove(field) != null;
    }
    if (isGone && !isRedacted(item)) {
      item.put(REDACTED, true);
      changed = true;
    }
  }

  /** All of it: the file itself is gone. */
  void stripAll() {
    strip(json, true);
    items((_, _) -> true).forEach(item -> strip(item, true));
  }

  /** Writes it in its old place, but where somebody else has written it anew since. */
  void write() throws IOException {
    if (!changed) {
      return;
    }
    Path temporary = temporaryBeside(note);
    try {
      Files.write(temporary, ArticleCodec.mapper().writeValueAsBytes(json));
      Files.setLastModifiedTime(temporary, modified); // by it the sweep counts its days
      if (Files.exists(note) && Files.getLastModifiedTime(note).equals(modified)) {
        Files.move(temporary, note, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
