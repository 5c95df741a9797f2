package news.dateline.ingest.raw;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where original bytes are kept: in a folder, in a bucket, or, where neither is named, nowhere.
 *
 * @param keepFor how long the folder keeps a delivery after its last receipt
 * @param keepFree how much of the folder's disk is left to others
 */
@ConfigurationProperties("dateline.ingest.raw")
record RawProperties(
    @Nullable Path folder,
    @DefaultValue("30d") Duration keepFor,
    @DefaultValue("1GB") DataSize keepFree,
    @Nullable Bucket s3) {

  RawProperties {
    if (keepFor.compareTo(Duration.ofDays(1)) < 0) {
      throw new IllegalArgumentException(
          "dateline.ingest.raw.keep-for: at least a day, such as 30d, not " + keepFor);
    }
    if (keepFree.isNegative()) {
      throw new IllegalArgumentException(
          "dateline.ingest.raw.keep-free: no negative size, but one such as 1GB");
    }
    if (folder != null && s3 != null) {
      throw new IllegalArgumentException(
          "dateline.ingest.raw.folder and dateline.ingest.raw.s3.bucket: name one of them");
    }
  }

  /**
   * A bucket of S3 or of something that speaks like it.
   *
   * @param prefix what every key begins with
   * @param endpoint absent: Amazon's
   * @param region absent: as the SDK finds it, from AWS_REGION for example
   * @param pathStyle whether the bucket stands in the path and not in the host's name
   * @param connections how many uploads run at once
   * @param timeout of one upload, tries and all
   */
  record Bucket(
      String bucket,
      @DefaultValue("raw") String prefix,
      @Nullable URI endpoint,
      @Nullable String region,
      @DefaultValue("false") boolean pathStyle,
      @DefaultValue("32") int connections,
      @DefaultValue("4s") Duration timeout) {

    Bucket {
      if (bucket == null || bucket.isBlank()) {
        throw new IllegalArgumentException("dateline.ingest.raw.s3.bucket: name a bucket");
      }
      if (prefix.startsWith("/") || prefix.endsWith("/")) {
        throw new IllegalArgumentException(
            "dateline.ingest.raw.s3.prefix: no slash at its ends, not '%s'".formatted(prefix));
      }
      if (endpoint != null && endpoint.getHost() == null) {
        throw new IllegalArgumentException(
            "dateline.ingest.raw.s3.endpoint: a URL such as https://minio.example:9000, not '%s'"
                .formatted(endpoint));
      }
      if (connections < 1) {
        throw new IllegalArgumentException("dateline.ingest.raw.s3.connections: at least 1");
      }
      if (!timeout.isPositive()) {
        throw new IllegalArgumentException(
            "dateline.ingest.raw.s3.timeout: a positive time, such as 4s");
      }
    }
  }
}
