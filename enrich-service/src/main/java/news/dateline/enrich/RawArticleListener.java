package news.dateline.enrich;

import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.BacklogLane;
import news.dateline.kafka.PackedValues;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

/** Where articles come in: the live lane, and the backlog, which yields to it. */
class RawArticleListener {
  private final ArticleLane live;
  private final ArticleLane backlog;

  RawArticleListener(ArticleLane live, ArticleLane backlog) {
    this.live = live;
    this.backlog = backlog;
  }

  @KafkaListener(
      topics = ArticleTopics.RAW,
      groupId = ArticleLane.LIVE_GROUP,
      batch = "true",
      properties = PackedValues.CONSUMER)
  void live(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    live.enrich(batch, acknowledgment);
  }

  @KafkaListener(
      id = BacklogLane.LISTENER,
      topics = ArticleTopics.RAW_BACKLOG,
      groupId = ArticleLane.BACKLOG_GROUP,
      batch = "true",
      autoStartup = BacklogLane.NOT_BY_ITSELF,
      concurrency = BacklogLane.ONE_THREAD,
      properties = {BacklogLane.FEW_RECORDS, BacklogLane.CLASSIC_PROTOCOL, PackedValues.CONSUMER})
  void backlog(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    backlog.enrich(batch, acknowledgment);
  }
}
