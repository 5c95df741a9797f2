package news.dateline.ingest.raw;

import java.time.Duration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Connects to the bucket; credentials come by the SDK's default chain. */
final class S3Clients {
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final String ANY_REGION = "us-east-1"; // what other servers are signed for

  private S3Clients() {}

  static S3Client of(RawProperties.Bucket settings) {
    S3ClientBuilder builder =
        S3Client.builder()
            .forcePathStyle(settings.pathStyle())
            .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false)) // not all servers know it
            .overrideConfiguration(
                calls ->
                    calls
                        .apiCallTimeout(settings.timeout())
                        .apiCallAttemptTimeout(settings.timeout().dividedBy(2))) // room for another
            .httpClientBuilder(
                Apache5HttpClient.builder()
                    .maxConnections(settings.connections())
                    .connectionTimeout(CONNECT)
                    .socketTimeout(settings.timeout()));
    if (settings.region() != null) {
      builder.region(Region.of(settings.region()));
    }
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint());
      // Other servers do not all know the newer checksums; what is read is compared with its hash.
      builder.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
      builder.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
      if (settings.region() == null) {
        builder.region(Region.of(ANY_REGION));
      }
    }
    return builder.build();
  }
}
