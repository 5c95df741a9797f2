package news.dateline.desk.article;

import java.util.List;
import java.util.Optional;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.marks.Marker;
import news.dateline.desk.marks.Piece;
import news.dateline.desk.service.ArticleState;
import news.dateline.desk.service.ReadApi;
import news.dateline.desk.service.Trace;
import news.dateline.desk.web.EntityLink;
import org.springframework.stereotype.Component;

/** Reads all that the page of a story shows. */
@Component
final class ArticleReading {
  private final NewsIndex index;
  private final ReadApi api;
  private final EntityLink links;
  private final Company company;

  ArticleReading(NewsIndex index, ListedStories listed, ReadApi api, EntityLink links) {
    this.index = index;
    this.api = api;
    this.links = links;
    this.company = new Company(listed);
  }

  /** A story that may be seen; empty where there is none of this id now. */
  Optional<ArticlePage> shown(String id) {
    return index.find(id).map(this::page);
  }

  /**
   * The status of one that may not; empty where nothing of this id was ever received.
   *
   * @throws OutageException if the index-service does not answer: nobody else knows
   */
  Optional<HiddenPage> hidden(String id) {
    return api.state(id).map(state -> HiddenPage.of(state, trace(state)));
  }

  private ArticlePage page(Story story) {
    StoryDocument document = story.document();
    StoryDetail detail = document.detail() == null ? StoryDetail.NONE : document.detail();
    Marker marker = Marker.of(detail.entities(), detail.dates(), detail.amounts());
    List<Piece> headline = marker.line("headline", document.headline());
    List<Piece> lead = leadIsTold(document) ? marker.line("lead", document.lead()) : List.of();
    return new ArticlePage(
        story,
        headline,
        lead,
        marker.paragraphs("bodyText", document.bodyText()),
        FindingsReader.of(detail),
        Facts.about(document, links),
        Facts.provenance(story, links),
        Facts.doubts(document),
        Panel.of(() -> company.copies(story)),
        Panel.of(() -> company.related(story)));
  }

  /** Many wires begin the body with the lead. */
  static boolean leadIsTold(StoryDocument document) {
    String lead = document.lead();
    String body = document.bodyText();
    return lead != null && (body == null || !body.startsWith(lead.strip()));
  }

  private Optional<Trace> trace(ArticleState state) {
    try {
      return api.trace(state.id());
    } catch (OutageException e) {
      return Optional.empty(); // the page says less, and what it says is true
    }
  }
}
