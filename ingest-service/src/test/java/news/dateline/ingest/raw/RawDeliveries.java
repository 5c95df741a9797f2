package news.dateline.ingest.raw;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.dateline.article.Hashes;
import org.jspecify.annotations.Nullable;

/** Deliveries for tests. */
final class RawDeliveries {
  static final Instant RECEIVED = Instant.parse("2026-11-28T21:55:00.123Z");

  static final Declared DECLARED = new Declared("tag:a\tb 1.", null, "plain");

  private RawDeliveries() {}

  static RawDelivery of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static RawDelivery of(byte[] bytes) {
    return of(bytes, "text/plain;charset=windows-1254");
  }

  static RawDelivery of(byte[] bytes, @Nullable String contentType) {
    return of(bytes, contentType, List.of());
  }

  static RawDelivery of(byte[] bytes, @Nullable String contentType, List<String> articleIds) {
    return new RawDelivery(
        bytes,
        Hashes.sha256(bytes),
        RECEIVED,
        "meridian",
        "push",
        contentType,
        DECLARED,
        articleIds);
  }

  /** Bytes that no compression makes smaller. */
  static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(bytes).nextBytes(noise);
    return noise;
  }

  static HashPrefix hash(RawDelivery delivery) {
    return prefix(delivery.sha256());
  }

  static HashPrefix prefix(String digits) {
    return HashPrefix.of(digits).orElseThrow();
  }

  /** Waits until it is kept. */
  static void kept(CompletableFuture<?> keeping) {
    assertNull(failure(keeping));
  }

  private static void assertNull(@Nullable Throwable failure) {
    if (failure != null) {
      throw new AssertionError("not kept", failure);
    }
  }

  /** Waits for its end; why it was not kept, or null. */
  static @Nullable Throwable failure(CompletableFuture<?> keeping) {
    try {
      keeping.get(30, TimeUnit.SECONDS);
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("no answer", e);
    }
  }
}
