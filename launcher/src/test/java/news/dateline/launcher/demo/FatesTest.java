package news.dateline.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.client.ItemAnswer;
import news.dateline.launcher.sample.ExpectedEnd;
import news.dateline.launcher.sample.SampleItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.SampleWire;
import org.junit.jupiter.api.Test;

/** The sample wire, answered and indexed as a system that works would. */
class FatesTest {
  private final List<PlayedItem> played = play(SampleWire.load());

  @Test
  void onASystemThatWorksEverySampleIsAsExpectedAndTheWordsSayHow() {
    List<Fate> fates = new Fates(played, index()).all();

    assertThat(fates).allMatch(Fate::isExpected);
    assertThat(fates)
        .extracting(fate -> fate.played().item().name() + ": " + fate.words())
        .contains(
            "grid-outage-1.json: superseded by grid-outage-3.json",
            "lost-painting-1.json: killed: the text is gone",
            "lost-painting-kill.json: killed its story: the text is gone",
            "lost-painting-late.json: came after the kill: stays killed",
            "fjord-oxygen.json: embargoed, text hidden until 2026-11-24T12:00:00Z",
            "malaga-desalination.txt: refused: body: not UTF-8",
            "rail-merger.txt: the same bytes came before: nothing changed");
  }

  @Test
  void beforeAnythingIsIndexedOnlyRefusalsAndDuplicatesHaveAnEnd() {
    List<Fate> fates = new Fates(played, Map.of()).all();

    assertThat(fates)
        .filteredOn(fate -> fate.end().isPresent())
        .extracting(fate -> fate.played().item().expected())
        .containsExactlyInAnyOrder(ExpectedEnd.REFUSED, ExpectedEnd.DUPLICATE);
    assertThat(fates.getFirst().complaint())
        .isEqualTo("port-strike.txt should be indexed and is: on its way");
  }

  private static List<PlayedItem> play(List<SampleItem> wire) {
    List<PlayedItem> played = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (SampleItem item : wire) {
      boolean repeats = !names.add(item.name());
      played.add(new PlayedItem(item, answer(item), repeats));
    }
    return played;
  }

  private static ItemAnswer answer(SampleItem item) {
    if (item.role() == SampleRole.UNDECODABLE) {
      return new ItemAnswer(
          "refused", "r", null, null, null, "charset", "body", "not UTF-8", List.of());
    }
    String story = item.name().replaceFirst("(-(\\d|kill|late))?\\.\\w+$", "");
    return new ItemAnswer(
        "accepted", "receipt of " + item.name(), story, story, null, null, null, null, null);
  }

  /** What the index holds of each story when all was played. */
  private Map<String, ArticleDocument> index() {
    Map<String, ArticleDocument> documents = new HashMap<>();
    for (PlayedItem item : played) {
      switch (item.item().expected()) {
        case INDEXED -> put(documents, item, "live");
        case EMBARGOED -> put(documents, item, "embargoed");
        case WITHHELD -> put(documents, item, "withheld");
        case KILLED -> put(documents, item, "killed");
        case SUPERSEDED, REFUSED, DUPLICATE -> {}
      }
    }
    return documents;
  }

  private static void put(
      Map<String, ArticleDocument> documents, PlayedItem item, String visibility) {
    documents.put(
        item.id(),
        new ArticleDocument(
            ArticleCodec.mapper()
                .createObjectNode()
                .put("receiptId", item.receiptId())
                .put("visibility", visibility)
                .put("embargoedUntil", "2026-11-24T12:00:00Z")));
  }
}
