package news.dateline.ingest.format.newsml1;

import java.util.List;
import java.util.Optional;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlPath;
import news.dateline.ingest.source.SourceProfile;

/** One news item. */
final class NewsMl1Item {
  private NewsMl1Item() {}

  /** The article; nothing where the item is a package whose members stand in it themselves. */
  static Optional<ParsedItem> read(WireElement item, Wire wire, SourceProfile source) {
    Draft draft = new Draft(wire, source);
    NewsMl1Identity.read(item, draft);
    NewsMl1Status.read(item, draft);
    NewsMl1Links.read(item, draft);
    NewsMl1Update.read(item, draft);
    Components components = Components.of(item);
    if (!draft.isCanceled() && components.hasMembers()) {
      return Optional.empty();
    }
    try {
      if (!draft.isCanceled()) {
        NewsMl1Update.requireWhole(item, draft);
        components.requireArticle(item);
      }
      content(item, components, draft, wire);
      return Optional.of(draft.understood());
    } catch (RefusedException e) {
      return Optional.of(new ParsedItem.NotUnderstood(e.refusal()));
    }
  }

  /** What the news lines say goes before what the content says of itself. */
  private static void content(WireElement item, Components components, Draft draft, Wire wire)
      throws RefusedException {
    List<WireElement> path = components.mainPath();
    for (WireElement component : path) {
      NewsLines.read(component, draft);
      NewsMl1Metadata.read(component, draft);
    }
    NewsMl1Notes.read(item, path, draft);
    if (!path.isEmpty()) {
      new NewsMl1Content(draft, wire).read(path.getFirst());
    }
    NewsMl1Identity.fallBack(item, path, draft);
    requireIdentity(item, draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    draft.unread(() -> XmlPath.unread(item));
  }

  private static void requireIdentity(WireElement item, Draft draft) throws RefusedException {
    boolean text = draft.has(TextField.HEADLINE) || draft.has(TextField.BODY_TEXT);
    if (!text && !draft.has(TextField.URI)) {
      throw new RefusedException(
          new Refusal(
              "empty-item",
              item.describe(),
              "the NewsItem states neither an identity nor a headline nor a text"));
    }
  }
}
