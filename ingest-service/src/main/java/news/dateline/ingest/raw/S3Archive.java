package news.dateline.ingest.raw;

import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.ingest.redaction.Redacted;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps each delivery as an object {@code prefix/SHA256/DAY.zst} of a bucket: the hash first, so
 * that one listing finds every copy of it, whatever its day. Old ones are deleted by the bucket's
 * lifecycle rule; the service deletes what a kill names and nothing else.
 */
final class S3Archive implements RawArchive {
  private static final int WAITING = 1024; // far more than there are threads that hand in
  private static final Duration ENDING = Duration.ofSeconds(5);
  private static final String SUFFIX = ".zst";
  private static final int LISTED = 500; // a page; each of its day costs a request of its own

  private final S3Client s3;
  private final String bucket;
  private final String folder;
  private final InstantSource clock;
  private final ThreadPoolExecutor uploads;
  private final S3Redaction redaction;
  private final Map<String, Integer> uploading =
      new ConcurrentHashMap<>(); // how many, by what a redaction may name

  /**
   * An archive that closes {@code s3} at its end.
   *
   * @param prefix what every key begins with, without a slash at its end; may be empty
   * @param connections how many uploads run at once
   */
  S3Archive(S3Client s3, String bucket, String prefix, int connections, InstantSource clock) {
    this.s3 = s3;
    this.bucket = bucket;
    this.folder = prefix.isEmpty() ? "" : prefix + "/";
    this.clock = clock;
    this.redaction = new S3Redaction(s3, bucket, folder);
    this.uploads =
        new ThreadPoolExecutor(
            connections,
            connections,
            ENDING.toMillis(),
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("raw-archive-", 0).daemon().factory());
    uploads.allowCoreThreadTimeOut(true);
  }

  @Override
  public CompletableFuture<?> keep(RawDelivery delivery) {
    namesOf(delivery).forEach(name -> uploading.merge(name, 1, Integer::sum));
    try {
      // Told only after that: who knows that it is kept may redact it at once.
      return CompletableFuture.runAsync(() -> upload(delivery), uploads)
          .whenComplete((_, _) -> uploaded(delivery));
    } catch (RejectedExecutionException e) {
      uploaded(delivery);
      return CompletableFuture.failedFuture(
          new IOException("%d deliveries wait to be uploaded already".formatted(WAITING), e));
    }
  }

  private void uploaded(RawDelivery delivery) {
    namesOf(delivery)
        .forEach(
            name -> uploading.computeIfPresent(name, (_, many) -> many == 1 ? null : many - 1));
  }

  private static Stream<String> namesOf(RawDelivery delivery) {
    return Stream.concat(Stream.of(delivery.sha256()), delivery.articleIds().stream());
  }

  private void upload(RawDelivery delivery) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String key = folder + delivery.sha256() + "/" + today + SUFFIX;
    try (RawCompression compression = new RawCompression()) {
      byte[] frame = compression.frame(delivery.bytes());
      redaction.keepStories(delivery); // first, so that no bytes lie there that nothing finds
      s3.putObject(
          put ->
              put.bucket(bucket)
                  .key(key)
                  .contentType("application/zstd")
                  .metadata(S3Facts.metadata(delivery)),
          RequestBody.fromBytes(frame));
    } catch (SdkException | ZstdException e) {
      throw new CompletionException(failure(e));
    }
  }

  @Override
  public List<RawCopy> copies(HashPrefix prefix, int atMost) throws IOException {
    try {
      List<S3Object> objects =
          new ArrayList<>(
              s3.listObjectsV2(list -> list.bucket(bucket).prefix(folder + prefix.digits()))
                  .contents());
      objects.sort(
          Comparator.comparing(S3Object::lastModified).thenComparing(S3Object::key).reversed());
      List<RawCopy> copies = new ArrayList<>();
      for (S3Object object : objects.subList(0, Math.min(atMost, objects.size()))) {
        copies.add(copy(object));
      }
      return copies;
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  @Override
  public int redact(Redacted named) throws IOException {
    boolean comesYet = uploading.keySet().stream().anyMatch(named::names); // before all looks
    int gone = redaction.redact(named);
    if (comesYet) {
      throw new IOException("some of it is being uploaded");
    }
    return gone;
  }

  /**
   * Objects lie by hash, so a page looks at all of them, and asks each of the days for its source.
   */
  @Override
  public RawPage page(RawWindow window, String after, int most) throws IOException {
    try {
      List<S3Object> objects =
          s3.listObjectsV2(
                  list ->
                      list.bucket(bucket)
                          .prefix(folder)
                          .startAfter(after.isEmpty() ? null : after)
                          .maxKeys(LISTED))
              .contents();
      List<RawCopy> copies = new ArrayList<>();
      for (S3Object object : objects) {
        if (dayOf(object.key()).filter(window::mayHold).isPresent()) {
          RawCopy copy = copy(object);
          if (window.holds(copy.source(), copy.receivedAt())) {
            copies.add(copy);
          }
        }
        if (RawPage.isFull(copies, most)) {
          return new RawPage(copies, Optional.of(object.key()));
        }
      }
      return new RawPage(
          copies,
          objects.size() < LISTED ? Optional.empty() : Optional.of(objects.getLast().key()));
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  /** Empty of what is no copy. */
  private static Optional<LocalDate> dayOf(String key) {
    try {
      String name = key.substring(key.lastIndexOf('/') + 1);
      return name.endsWith(SUFFIX)
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - SUFFIX.length())))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private RawCopy copy(S3Object object) throws IOException {
    String key = object.key();
    if (key.length() < folder.length() + HashPrefix.ALL) {
      throw new IOException("the object %s is not of this archive".formatted(key));
    }
    String sha256 = key.substring(folder.length(), folder.length() + HashPrefix.ALL);
    return S3Facts.copy(
        sha256,
        s3.headObject(head -> head.bucket(bucket).key(key)),
        "s3://%s/%s".formatted(bucket, key),
        () -> frame(key, object.size()));
  }

  private byte[] frame(String key, long bytes) throws IOException {
    if (bytes > 2L * RawCompression.MOST_RAW_BYTES) {
      throw new IOException("the object %s is larger than any copy".formatted(key));
    }
    try (InputStream object = s3.getObject(get -> get.bucket(bucket).key(key))) {
      return object.readNBytes((int) bytes);
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  private IOException failure(RuntimeException cause) {
    return failure(bucket, cause);
  }

  /** The SDK's message says what the service answered, and nothing of the credentials. */
  static IOException failure(String bucket, RuntimeException cause) {
    return new IOException("the bucket %s: %s".formatted(bucket, cause.getMessage()), cause);
  }

  @Override
  public String description() {
    return "the bucket %s under '%s', for as long as its lifecycle rule says"
        .formatted(bucket, folder);
  }

  @Override
  public void close() {
    uploads.shutdown();
    try {
      if (!uploads.awaitTermination(ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
        uploads.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    s3.close();
  }
}
