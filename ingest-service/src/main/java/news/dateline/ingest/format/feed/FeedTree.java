package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.LenientXml;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;

/**
 * A feed's elements, mended where it is not well-formed.
 *
 * @param roots one, unless several documents stand in the delivery
 * @param unclosed elements that are cut off or whose end tag is wrong
 */
record FeedTree(List<WireElement> roots, Set<WireElement> unclosed, List<FeedDoubt> doubts) {

  /**
   * Reads the delivery: strictly, else mended, else whatever elements can be told apart.
   *
   * @throws RefusedException if its document type attacks, or no element can be told
   */
  static FeedTree read(Wire wire) throws RefusedException {
    FeedText text = FeedText.of(wire);
    FeedProlog prolog = FeedProlog.of(text.text());
    Map<String, String> entities = FeedEntities.of(text.text(), prolog);
    if (!entities.isEmpty()) {
      FeedDoubt doubt =
          new FeedDoubt(
              "declared-entity",
              "the feed declares entities of its own: " + String.join(", ", entities.keySet()));
      return mended(text, prolog, entities, doubt);
    }
    try {
      return strict(text.text(), text.doubts());
    } catch (RefusedException e) {
      return mended(text, prolog, entities, new FeedDoubt("repaired-xml", e.refusal().detail()));
    }
  }

  private static FeedTree strict(String text, List<FeedDoubt> doubts) throws RefusedException {
    WireElement root = (WireElement) XmlReader.read(text).getRootElement();
    return new FeedTree(List.of(root), Set.of(), doubts);
  }

  private static FeedTree mended(
      FeedText text, FeedProlog prolog, Map<String, String> entities, FeedDoubt doubt)
      throws RefusedException {
    List<FeedDoubt> doubts = new ArrayList<>(text.doubts());
    doubts.add(doubt);
    String mended = MarkupMender.mend(text.text(), prolog, entities);
    try {
      return strict(mended, doubts);
    } catch (RefusedException e) {
      LenientXml.Recovered recovered = LenientXml.read(mended);
      if (recovered.roots().isEmpty()) {
        throw new RefusedException(
            new Refusal("malformed-xml", e.refusal().where(), e.refusal().detail()));
      }
      return new FeedTree(recovered.roots(), recovered.unclosed(), doubts);
    }
  }
}
