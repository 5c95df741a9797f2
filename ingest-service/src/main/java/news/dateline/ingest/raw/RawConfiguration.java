package news.dateline.ingest.raw;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import news.dateline.ingest.redaction.Redactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RawProperties.class)
class RawConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(RawConfiguration.class);

  @Bean
  RawArchive rawArchive(RawProperties properties, Clock clock) {
    RawArchive archive = archive(properties, clock);
    LOG.info("Archive of original bytes: {}.", archive.description());
    return archive;
  }

  private static RawArchive archive(RawProperties properties, Clock clock) {
    RawProperties.Bucket s3 = properties.s3();
    if (s3 != null) {
      return new S3Archive(S3Clients.of(s3), s3.bucket(), s3.prefix(), s3.connections(), clock);
    }
    if (properties.folder() == null) {
      return new NoArchive();
    }
    try {
      return FolderArchive.open(
          properties.folder().toAbsolutePath(), properties.keepFor(), properties.keepFree(), clock);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "dateline.ingest.raw.folder: %s cannot be made or written: %s"
              .formatted(properties.folder(), e),
          e);
    }
  }

  @Bean
  RawRedaction rawRedaction(RawArchive archive, RawKeeping keeping) {
    return new RawRedaction(archive, keeping);
  }

  @Bean
  KilledCopies killedCopies(Redactions redactions) {
    return new KilledCopies(redactions);
  }

  @Bean
  RawKeeping rawKeeping(RawArchive archive, Clock clock, MeterRegistry meters) {
    return new RawKeeping(archive, clock, meters);
  }
}
