package news.dateline.ingest.folder;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.redaction.Redactions;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.SourceStates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder channel, where a root is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dateline.ingest.folder.root")
@EnableConfigurationProperties(FolderProperties.class)
class FolderConfiguration {

  @Bean
  WaitingFiles waitingFiles(FolderProperties properties) {
    return new WaitingFiles(properties);
  }

  @Bean
  FolderState folderState() {
    return new FolderState();
  }

  @Bean("folder")
  FolderHealth folderHealth(FolderState state) {
    return new FolderHealth(state);
  }

  @Bean
  FolderRedaction folderRedaction(FolderProperties properties, Clock clock) {
    return new FolderRedaction(
        new FolderTree(properties.root()), FolderChannel.UNPACKED_BYTES, clock);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  FolderChannel folderChannel(
      FolderProperties properties,
      SourceRegistry sources,
      SourceStates states,
      ArticleIntake intake,
      FolderRedaction redaction,
      Redactions redactions,
      Clock clock,
      FolderState state,
      MeterRegistry meters) {
    return new FolderChannel(
        properties,
        sources,
        states::isRead,
        intake::receive,
        (source, file) ->
            redaction
                .missed(source, file)
                .forEach(missed -> redactions.again(FolderRedaction.NAME, missed)),
        clock,
        state,
        meters);
  }
}
