package news.dateline.ingest.raw;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.dateline.ingest.redaction.Redacted;
import news.dateline.ingest.redaction.Removals;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Deletes what a kill names, and nothing else, every version of it where the bucket keeps versions.
 * A feed's document holds stories that no receipt tells of with its hash, so beside it an object
 * {@code prefix/stories/SOURCE/SHA256} names them.
 */
final class S3Redaction {
  private static final String STORIES = "stories/"; // no hash begins so
  private static final int NOT_IMPLEMENTED = 501;

  private final S3Client s3;
  private final String bucket;
  private final String folder;

  S3Redaction(S3Client s3, String bucket, String folder) {
    this.s3 = s3;
    this.bucket = bucket;
    this.folder = folder;
  }

  /** Names the stories that the delivery holds and no receipt tells of. */
  void keepStories(RawDelivery delivery) {
    if (!delivery.articleIds().isEmpty()) {
      s3.putObject(
          put -> put.bucket(bucket).key(storiesOf(delivery.source()) + delivery.sha256()),
          RequestBody.fromString(String.join(" ", delivery.articleIds())));
    }
  }

  private String storiesOf(String source) {
    return folder + STORIES + source + "/";
  }

  /** How many objects are gone. What the bucket refuses of one keeps it not from the others. */
  int redact(Redacted named) throws IOException {
    Pass pass = new Pass(named);
    for (String source : named.sources()) {
      for (String sha256 : named.hashesOf(source).keySet()) {
        pass.attempt(() -> pass.delete(source, sha256, at -> named.covers(source, sha256, at)));
      }
      pass.attempt(() -> pass.deleteWithStories(source));
    }
    return pass.removals.gone();
  }

  private final class Pass {
    private final Redacted named;
    private final Removals removals = new Removals();

    Pass(Redacted named) {
      this.named = named;
    }

    void attempt(Removals.Attempt attempt) {
      removals.attempt(
          () -> {
            try {
              attempt.make();
            } catch (SdkException e) {
              throw S3Archive.failure(bucket, e);
            }
          });
    }

    void deleteWithStories(String source) {
      String stories = storiesOf(source);
      for (S3Object beside :
          s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(stories)).contents()) {
        Set<String> ids = idsIn(beside.key());
        ids.retainAll(named.articleIds());
        if (!ids.isEmpty()) {
          attempt(
              () ->
                  delete(
                      source,
                      beside.key().substring(stories.length()),
                      at -> ids.stream().anyMatch(id -> named.coversHolder(source, id, at))));
        }
      }
    }

    void delete(String source, String sha256, Predicate<Instant> isNamed) throws IOException {
      for (Version version : versions(folder + sha256 + "/")) {
        if (isOf(version, source, isNamed)) {
          s3.deleteObject(
              delete -> delete.bucket(bucket).key(version.key()).versionId(version.id()));
          removals.removed();
        }
      }
    }

    private boolean isOf(Version version, String source, Predicate<Instant> isNamed)
        throws IOException {
      HeadObjectResponse head;
      try {
        head = s3.headObject(ask -> ask.bucket(bucket).key(version.key()).versionId(version.id()));
      } catch (NoSuchKeyException _) {
        return false; // deleted meanwhile
      }
      if (!S3Facts.source(head).equals(source)) {
        return false; // another source sent the same bytes, and its story stands
      }
      return isNamed.test(S3Facts.receivedAt(head, version.key()));
    }
  }

  private Set<String> idsIn(String key) {
    try {
      String text = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
      return new HashSet<>(List.of(text.split(" ", -1)));
    } catch (NoSuchKeyException _) {
      return new HashSet<>(); // the lifecycle rule was quicker
    }
  }

  /** Servers that know no versions have one of each object. */
  private List<Version> versions(String prefix) {
    try {
      return s3
          .listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix))
          .versions()
          .stream()
          .map(version -> new Version(version.key(), version.versionId()))
          .toList();
    } catch (S3Exception e) {
      if (e.statusCode() != NOT_IMPLEMENTED) {
        throw e;
      }
      return s3
          .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
          .contents()
          .stream()
          .map(object -> new Version(object.key(), null))
          .toList();
    }
  }

  private record Version(String key, @Nullable String id) {}
}
