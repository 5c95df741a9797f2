package news.dateline.ingest.format.apjson;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonView;

/** AP's items hold no text: it is fetched from the link of a rendition, as NITF. */
final class ApBody {
  private static final String[] TEXT_RENDITIONS = {"nitf", "script_nitf", "anpa"};

  private ApBody() {}

  static void warnIfElsewhere(JsonView item, Draft draft) {
    JsonView renditions = item.object("renditions");
    if (renditions == null || draft.has(TextField.BODY_TEXT)) {
      return;
    }
    for (String name : TEXT_RENDITIONS) {
      JsonView rendition = renditions.object(name);
      if (rendition != null && rendition.text("href") != null) {
        draft.warn(
            "bodyText",
            "body-elsewhere",
            "the text is not in the item: fetch %s and send what it gives as nitf"
                .formatted(rendition.at("href").describe()));
        return;
      }
    }
  }
}
