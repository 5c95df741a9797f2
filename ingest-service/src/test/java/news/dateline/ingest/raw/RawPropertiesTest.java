package news.dateline.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class RawPropertiesTest {
  private static final String PREFIX = "dateline.ingest.raw";

  @Test
  void withNothingSaidNothingIsKept() {
    RawProperties properties = bind(Map.of());
    assertThat(properties.folder()).isNull();
    assertThat(properties.s3()).isNull();
    assertThat(properties.keepFor()).isEqualTo(Duration.ofDays(30));
    assertThat(properties.keepFree()).isEqualTo(DataSize.ofGigabytes(1));
  }

  @Test
  void aFolderNeedsItsPathOnly() {
    assertThat(bind(Map.of("folder", "/var/dateline/raw")).folder())
        .isEqualTo(Path.of("/var/dateline/raw"));
  }

  @Test
  void aBucketNeedsItsNameOnly() {
    assertThat(bind(Map.of("s3.bucket", "wires")).s3())
        .isEqualTo(
            new RawProperties.Bucket("wires", "raw", null, null, false, 32, Duration.ofSeconds(4)));
    assertThat(bind(Map.of("s3.bucket", "wires", "s3.endpoint", "http://minio:9000")).s3())
        .extracting(RawProperties.Bucket::endpoint)
        .isEqualTo(URI.create("http://minio:9000"));
  }

  @Test
  void aWrongValueIsToldWithItsKey() {
    refused("keep-for", Map.of("keep-for", "23h"));
    refused("keep-free", Map.of("keep-free", "-1GB"));
    refused("s3.bucket", Map.of("folder", "/x", "s3.bucket", "wires"));
    refused("s3.bucket", Map.of("s3.prefix", "raw"));
    refused("s3.prefix", Map.of("s3.bucket", "wires", "s3.prefix", "/raw"));
    refused("s3.endpoint", Map.of("s3.bucket", "wires", "s3.endpoint", "minio:9000"));
    refused("s3.connections", Map.of("s3.bucket", "wires", "s3.connections", "0"));
    refused("s3.timeout", Map.of("s3.bucket", "wires", "s3.timeout", "0s"));
  }

  private static void refused(String key, Map<String, String> settings) {
    assertThatThrownBy(() -> bind(settings))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(PREFIX + "." + key);
  }

  private static RawProperties bind(Map<String, String> settings) {
    Map<String, String> keys = new HashMap<>();
    settings.forEach((key, value) -> keys.put(PREFIX + "." + key, value));
    return new Binder(new MapConfigurationPropertySource(keys))
        .bindOrCreate(PREFIX, RawProperties.class);
  }
}
