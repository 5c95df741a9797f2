package news.dateline.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import news.dateline.article.ArticleTopics.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that the services expect to find; what is there already stays as it is. */
public final class TopicSetup {
  private static final String USAGE =
      """
      usage: TopicSetup BOOTSTRAP-SERVERS [REPLICATION-FACTOR [MIN-INSYNC-REPLICAS]]
      In place of BOOTSTRAP-SERVERS, for a secured broker: a properties file with a client's settings.""";

  private TopicSetup() {}

  /** For a deployment: makes the topics and says which. Exit code 2 for a wrong command line. */
  @SuppressWarnings("SystemOut") // a command's output
  public static void main(String[] arguments)
      throws IOException, ExecutionException, InterruptedException {
    if (arguments.length < 1 || arguments.length > 3 || arguments[0].startsWith("-")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    short replicas = arguments.length > 1 ? Short.parseShort(arguments[1]) : 1;
    int inSync = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    try (Admin admin = Admin.create(client(arguments[0]))) {
      create(admin, replicas, inSync).forEach(name -> System.out.println("made " + name));
    }
  }

  private static Properties client(String serversOrFile) throws IOException {
    Properties client = new Properties();
    if (Files.isRegularFile(Path.of(serversOrFile))) {
      try (Reader settings = Files.newBufferedReader(Path.of(serversOrFile))) {
        client.load(settings);
      }
    } else {
      client.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, serversOrFile);
    }
    return client;
  }

  /**
   * Makes those that are missing; returns their names.
   *
   * @throws ExecutionException if the broker cannot
   */
  public static List<String> create(Admin admin, short replicas, int inSync)
      throws ExecutionException, InterruptedException {
    List<NewTopic> topics =
        ArticleTopics.all().stream().map(topic -> topic(topic, replicas, inSync)).toList();
    List<String> made = new ArrayList<>();
    for (Map.Entry<String, KafkaFuture<Void>> topic :
        admin.createTopics(topics).values().entrySet()) {
      try {
        topic.getValue().get();
        made.add(topic.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
    return made;
  }

  private static NewTopic topic(Topic topic, short replicas, int inSync) {
    return new NewTopic(topic.name(), topic.partitions(), replicas)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                topic.compacted()
                    ? TopicConfig.CLEANUP_POLICY_COMPACT
                    : TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                topic.compacted() ? "-1" : Long.toString(topic.retention().toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(topic.maxMessageBytes()),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(inSync)));
  }
}
