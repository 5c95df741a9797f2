package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;

/** An item's descriptive metadata but for its subjects. contentCreated is no firstCreated. */
final class G2ContentMeta {
  private static final String WRAPPER = "contentMeta";

  /** Roles of IPTC's description roles and of agencies that mean the story in short. */
  private static final Set<String> SUMMARIES =
      Set.of("summary", "teaser", "lead", "abstract", "intro", "standfirst", "synopsis");

  private final WireElement item;
  private final ContentLanguage language;
  private final Draft draft;

  private G2ContentMeta(WireElement item, ContentLanguage language, Draft draft) {
    this.item = item;
    this.language = language;
    this.draft = draft;
  }

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    G2ContentMeta meta = new G2ContentMeta(item, language, draft);
    for (WireElement urgency : meta.all("urgency")) {
      draft.urgency(urgency.text(), urgency, "urgency");
    }
    G2Headline.read(item, language, draft);
    meta.label(TextField.SLUGLINE, meta.all("slugline"), "slugline");
    meta.label(TextField.BYLINE, meta.all("by"), "by");
    meta.dateline();
    meta.lead();
    meta.located();
    meta.sources();
  }

  private List<WireElement> all(String name) {
    return G2Properties.of(item, WRAPPER, name);
  }

  private void label(TextField field, List<WireElement> variants, String rule) {
    for (WireElement variant : language.preferred(variants)) {
      if (!draft.has(field)) {
        draft.text(field, G2Properties.text(variant), variant, rule);
      }
    }
  }

  /** Reuters and others send a timestamp as dateline; a place begins with a letter. */
  private void dateline() {
    List<WireElement> places =
        all("dateline").stream().filter(line -> !beginsWithDigit(line.getTextTrim())).toList();
    label(TextField.DATELINE, places, "dateline");
  }

  private static boolean beginsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private void lead() {
    List<WireElement> summaries =
        all("description").stream()
            .filter(description -> SUMMARIES.contains(G2Code.of(description, "role")))
            .toList();
    label(TextField.LEAD, summaries, "description that is a summary");
  }

  private void located() {
    G2Names names = new G2Names(item, language);
    for (WireElement located : all("located")) {
      draft.text(TextField.LOCATED, names.nameOrLiteral(located), located, "located's name");
    }
  }

  private void sources() {
    G2Names names = new G2Names(item, language);
    for (WireElement source : all("infoSource")) {
      draft.infoSource(names.nameOrLiteral(source), source, "infoSource");
    }
    for (WireElement credit : all("creditline")) {
      draft.infoSource(G2Properties.text(credit), credit, "creditline");
    }
  }
}
