package news.dateline.launcher.client;

import java.util.List;
import java.util.OptionalLong;
import news.dateline.article.ArticleTopics;

/**
 * How far a consumer group is behind.
 *
 * @param records records of the topic that the group has not settled; empty where nobody knows
 */
record GroupLag(String group, String topic, OptionalLong records) {
  /** Who reads what. */
  static final List<GroupLag> UNKNOWN =
      List.of(
          of("enrich-service", ArticleTopics.RAW),
          of("index-service", ArticleTopics.ENRICHED),
          of("enrich-service-backlog", ArticleTopics.RAW_BACKLOG),
          of("index-service-backlog", ArticleTopics.ENRICHED_BACKLOG),
          of("index-service-receipts", ArticleTopics.RECEIPTS));

  private static GroupLag of(String group, String topic) {
    return new GroupLag(group, topic, OptionalLong.empty());
  }

  GroupLag withRecords(OptionalLong number) {
    return new GroupLag(group, topic, number);
  }
}
