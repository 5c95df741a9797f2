package news.dateline.ingest.format;

import news.dateline.ingest.format.text.Dateline;

/** The printed place line at a body's start, where the wire has no field for it. */
public final class StoryDateline {
  private static final Place PLACE = Place.named("the start of bodyText");

  private StoryDateline() {}

  /** Sets dateline and located from the draft's body, where they are not set; the body keeps it. */
  public static void read(Draft draft) {
    String body = draft.get(TextField.BODY_TEXT);
    if (body == null || draft.has(TextField.DATELINE)) {
      return;
    }
    Dateline.at(body)
        .ifPresent(
            dateline -> {
              draft.text(TextField.DATELINE, dateline.text(), PLACE, "place, agency and a dash");
              draft.text(
                  TextField.LOCATED, dateline.place(), PLACE, "the place of the printed dateline");
            });
  }
}
