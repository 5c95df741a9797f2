package news.dateline.enrich.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.DateOrder;
import news.dateline.article.Entity;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.entity.EntityEnrichment;
import news.dateline.enrich.tagger.NameSpan;
import org.junit.jupiter.api.Test;

/**
 * Who is who by the whole stage, over the judged mentions that it found, character by character.
 */
class FoundMentionsTest {
  private static final EntityEnrichment ENTITIES = new EntityEnrichment(Aliases::none);
  private static final double LEAST_F1 = 0.97;

  @Test
  void mentionsThatAreFoundFindTheirEntity() {
    BCubed all = new BCubed();
    for (String part : List.of("dev", "heldout")) {
      BCubed ofPart = new BCubed();
      for (JudgedPassage passage : JudgedPassage.all(part)) {
        add(passage, ofPart);
        add(passage, all);
      }
      System.out.printf(
          "joining of what is found, %s: %d mentions: %s%n", part, ofPart.mentions(), ofPart);
    }
    System.out.printf("joining of what is found: %d mentions: %s%n", all.mentions(), all);

    assertThat(all.f1()).isGreaterThanOrEqualTo(LEAST_F1);
  }

  private static void add(JudgedPassage passage, BCubed figures) {
    Map<Mention, Integer> entityOf = entities(passage);
    List<Integer> ours = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    for (int i = 0; i < passage.names().size(); i++) {
      Integer entity = entityOf.get(mention(passage, passage.names().get(i)));
      if (entity != null) {
        ours.add(entity);
        theirs.add(passage.groups().get(i));
      }
    }
    figures.add(ours, theirs);
  }

  private static Map<Mention, Integer> entities(JudgedPassage passage) {
    Findings findings = new Findings();
    findings.language("en");
    ENTITIES.enrich(
        new news.dateline.enrich.Story(passage.passages(), null, DateOrder.DMY, "en"), findings);
    Map<Mention, Integer> entityOf = new HashMap<>();
    for (Entity entity : findings.entities()) {
      int number = entityOf.size();
      entity.mentions().forEach(mention -> entityOf.put(mention, number));
    }
    return entityOf;
  }

  private static Mention mention(JudgedPassage passage, NameSpan name) {
    Passage in = passage.passages().get(name.passage());
    return new Mention(in.field(), name.start(), name.end());
  }
}
