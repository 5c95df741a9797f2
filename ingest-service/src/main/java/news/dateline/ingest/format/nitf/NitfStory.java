package news.dateline.ingest.format.nitf;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;

/**
 * The story that a NITF document tells, wherever the document stands: alone, in NewsML 1 or in
 * NewsML-G2. It fills what the draft has not got yet; identity, times and status are the business
 * of whatever wraps the document ({@link NitfStatus}).
 */
public final class NitfStory {
  private NitfStory() {}

  /**
   * Reads headline, lead, byline, dateline, text, subjects, rights, notes, slug, urgency and
   * language.
   *
   * @param nitf the element {@code nitf}, with its namespace or without; {@code body} and even
   *     {@code head} may be missing
   */
  public static void read(WireElement nitf, Draft draft) {
    NitfHeadline.read(nitf, draft);
    NitfByline.read(nitf, draft);
    NitfDateline.read(nitf, draft);
    NitfText.read(nitf, draft);
    NitfSubjects.read(nitf, draft);
    NitfRights.read(nitf, draft);
    NitfDesk.read(nitf, draft);
  }
}
