package news.dateline.ingest.folder;

import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;

/** Which files are not looked into, and the sentence that says so. */
final class FileRules {
  private static final String FILE = "file";
  private static final int MOST_NAMED = 30; // sources in a sentence

  private FileRules() {}

  /** What is wrong with the file itself. */
  static Optional<Refusal> refusal(Candidate file, long mostBytes) {
    return switch (file.kind()) {
      case LINK ->
          Optional.of(
              new Refusal("not-a-file", FILE, "this is a symbolic link; send the file itself"));
      case OTHER ->
          Optional.of(
              new Refusal("not-a-file", FILE, "this is a pipe, a socket or a device; send a file"));
      case FILE ->
          file.bytes() <= mostBytes
              ? Optional.empty()
              : Optional.of(
                  new Refusal(
                      "too-large",
                      FILE,
                      "the file has %d bytes; at most %d are taken"
                          .formatted(file.bytes(), mostBytes)));
    };
  }

  static Refusal unreadable() {
    return new Refusal(
        "unreadable",
        FILE,
        "the file may not be read by the user of ingest-service; let it be read, and put it into the inbox again");
  }

  static Refusal emptyArchive() {
    return new Refusal("empty", "archive", "the archive holds no file");
  }

  /** Why nothing is taken from a folder of that name, which is no source's. */
  static Refusal unknownSource(String source, SourceRegistry sources) {
    if (source.isEmpty()) {
      return new Refusal(
          "unknown-source",
          FILE,
          "the file lay in the inbox itself; put it into a source's folder");
    }
    return new Refusal(
        "unknown-source",
        FILE,
        "there is no source '%s'; known are %s. Add it, and put the file into the inbox again"
            .formatted(
                source,
                sources.all().stream()
                    .limit(MOST_NAMED)
                    .map(SourceProfile::id)
                    .collect(Collectors.joining(", "))));
  }

  /** Why nothing is taken from the folder of a source that comes by other ways. */
  static Refusal notByFolder(SourceProfile source) {
    return new Refusal(
        "channel",
        FILE,
        "source '%s' may not come by folder; add folder to its channels, and put the file into the inbox again"
            .formatted(source.id()));
  }
}
