package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the folder channel.
 *
 * @param root holds the folders inbox, done and refused; made where missing
 * @param stableFor how long nobody must have written to a file before it is complete
 * @param backlogAfter a file older than this is history and goes by the backlog lane
 * @param scanInterval how often each inbox is looked into where nothing tells that a file has come
 * @param keepFor how long files and outcomes stay in done
 * @param largestArchive of archive files; what is in them has bounds of its own
 */
@ConfigurationProperties("dateline.ingest.folder")
record FolderProperties(
    Path root,
    @DefaultValue("2s") Duration stableFor,
    @DefaultValue("1h") Duration backlogAfter,
    @DefaultValue("1s") Duration scanInterval,
    @DefaultValue("30d") Duration keepFor,
    @DefaultValue("256MB") DataSize largestArchive) {

  /** A wrong value stops the start. */
  FolderProperties {
    require("stable-for", stableFor, !stableFor.isNegative(), "zero or more");
    require("backlog-after", backlogAfter, backlogAfter.isPositive(), "more than zero");
    require("scan-interval", scanInterval, scanInterval.toMillis() >= 100, "at least 100ms");
    require("keep-for", keepFor, keepFor.isPositive(), "more than zero");
    require("largest-archive", largestArchive, largestArchive.toBytes() > 0, "more than zero");
  }

  long largestArchiveBytes() {
    return largestArchive.toBytes();
  }

  private static void require(String key, Object value, boolean isRight, String wanted) {
    if (!isRight) {
      throw new IllegalArgumentException(
          "dateline.ingest.folder.%s is %s; write %s".formatted(key, value, wanted));
    }
  }
}
