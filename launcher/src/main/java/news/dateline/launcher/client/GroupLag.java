package news.dateline.launcher.client;

import java.util.List;
import news.dateline.article.ArticleTopics;

/**
 * How far a consumer group is behind.
 *
 * @param records records of the topic that the group has not settled
 */
record GroupLag(String group, String topic, long records) {
  /** Who reads what. */
  static final List<GroupLag> NONE =
      List.of(
          new GroupLag("enrich-service", ArticleTopics.RAW, 0),
          new GroupLag("index-service", ArticleTopics.ENRICHED, 0),
          new GroupLag("enrich-service-backlog", ArticleTopics.RAW_BACKLOG, 0),
          new GroupLag("index-service-backlog", ArticleTopics.ENRICHED_BACKLOG, 0),
          new GroupLag("index-service-receipts", ArticleTopics.RECEIPTS, 0));

  GroupLag withRecords(long number) {
    return new GroupLag(group, topic, number);
  }
}
