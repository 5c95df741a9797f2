package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import news.dateline.kafka.TopicSetup;
import org.apache.kafka.clients.admin.Admin;

/** Makes the topics that the services expect to find. */
final class KafkaTopics {
  private static final short ONE_BROKER = 1;

  private KafkaTopics() {}

  /** Makes those that are missing, and lets the services in. */
  static void create(Access access, Path log) throws InterruptedException {
    Admin admin = Admin.create(access.kafkaClient());
    try {
      access.admitToBroker(admin);
      var _ = TopicSetup.create(admin, ONE_BROKER, ONE_BROKER);
    } catch (IOException | ExecutionException e) {
      throw new LocalSystemException(
          "Kafka could not make its topics and users (%s); its log is %s."
              .formatted(e.getMessage(), log),
          e);
    } finally {
      admin.close(Duration.ZERO); // nothing is worth waiting for, least of all a dead broker
    }
  }
}
