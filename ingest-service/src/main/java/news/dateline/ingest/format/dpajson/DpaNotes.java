package news.dateline.ingest.format.dpajson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.text.HtmlText;

/**
 * dpa's notes to editors. Telephone numbers and addresses of informants and reporters, which dpa
 * marks as contacts, are left out as personal data; so are the closing line of initials and the
 * word that announces a picture.
 */
final class DpaNotes {
  private static final String ROLE_SCHEME = "dpaednoterole:";
  private static final Set<String> LEFT_OUT =
      Set.of("contacts", "dpacontacts", "closingline", "picture");

  private DpaNotes() {}

  static void read(JsonView entry, Draft draft) {
    List<String> notes = new ArrayList<>();
    List<JsonView> stated = entry.objects("ednotes");
    for (JsonView note : stated) {
      String text = note.text("ednote");
      if (text != null && !LEFT_OUT.contains(role(note)) && !notes.contains(text)) {
        notes.add(text);
      }
    }
    draft.text(
        TextField.ED_NOTE,
        String.join("\n", notes),
        entry.at("ednotes"),
        "ednotes that tell editors of the story");
    JsonView notepad = entry.object("notepad");
    String html = notepad == null ? null : notepad.text("public_html");
    if (html != null && stated.isEmpty()) {
      draft.text(
          TextField.ED_NOTE, HtmlText.of(html), entry.at("notepad"), "no ednotes: the notepad");
    }
  }

  private static String role(JsonView note) {
    String role = note.text("role");
    if (role == null) {
      return "";
    }
    return role.startsWith(ROLE_SCHEME) ? role.substring(ROLE_SCHEME.length()) : role;
  }
}
