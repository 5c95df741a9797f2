package news.dateline.ingest.operator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.folder.WaitingFiles;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what waits in a source's inbox, and leaves it there. */
@Component
class InboxLook {
  private final Optional<WaitingFiles> waiting;
  private final ArticleIntake intake;
  private final Clock clock;

  /**
   * A look.
   *
   * @param waiting absent where the service has no inboxes
   */
  InboxLook(ObjectProvider<WaitingFiles> waiting, ArticleIntake intake, Clock clock) {
    this.waiting = Optional.ofNullable(waiting.getIfAvailable());
    this.intake = intake;
    this.clock = clock;
  }

  /** A delivery and how it was read. */
  record ReadFile(String name, int bytes, List<ReadItem> items) {
    /** Items are copied. */
    ReadFile {
      items = List.copyOf(items);
    }
  }

  /** The next waiting file, or the first in it where it is an archive; empty where none waits. */
  List<ReadFile> next(SourceProfile source) {
    return waiting.map(it -> it.next(source.id())).orElse(List.of()).stream()
        .map(file -> new ReadFile(file.name(), file.bytes().length, read(source, file)))
        .toList();
  }

  private List<ReadItem> read(SourceProfile source, WaitingFiles.Waiting file) {
    return intake.read(
        DeliveryBuilder.builder()
            .source(source)
            .bytes(file.bytes())
            .channel(Channel.FOLDER)
            .identity(file.name())
            .receivedAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS))
            .build());
  }
}
