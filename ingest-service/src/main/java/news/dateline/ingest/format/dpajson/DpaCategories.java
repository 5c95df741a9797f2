package news.dateline.ingest.format.dpajson;

import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.json.JsonView;

/**
 * dpa's categories: one list for all that classifies an entry, each with a type. What it is about
 * becomes subjects; the wires it runs on, its authors, desk and genre do not.
 */
final class DpaCategories {
  private static final Set<String> SUBJECTS =
      Set.of(
          "dnltype:dpasubject",
          "dnltype:geosubject",
          "dnltype:keyword",
          "dnltype:person",
          "dnltype:organisation");

  private DpaCategories() {}

  static void read(JsonView entry, Draft draft) {
    for (JsonView category : entry.objects("categories")) {
      String type = category.text("type");
      if (type == null) {
        continue;
      }
      String name = category.text("name");
      if (SUBJECTS.contains(type)) {
        draft.subject(category.text("qcode"), name, category.at(), type);
      } else if (type.equals("dnltype:infosource")) {
        draft.infoSource(name, category.at(), type);
      }
    }
  }
}
