package news.dateline.enrich.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.tagger.NameSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who, against passages annotated by hand; names and types are given. */
class JoiningAccuracyTest {
  private static final double LEAST_F1 = 0.97;
  private static final int LEAST_PASSAGES = 75;

  private final EntityJoiner joiner = new EntityJoiner();

  @ParameterizedTest
  @ValueSource(strings = {"dev", "heldout"})
  void mentionsFindTheirEntityBetterThanEqualNamesWould(String part) {
    List<JudgedPassage> judged = JudgedPassage.all(part);
    BCubed ours = new BCubed();
    BCubed equalNames = new BCubed();
    for (JudgedPassage passage : judged) {
      ours.add(joined(passage), passage.groups());
      equalNames.add(names(passage), passage.groups());
    }
    System.out.printf(
        "joining, %s: %d passages, %d mentions: %s; equal names alone: %s%n",
        part, judged.size(), ours.mentions(), ours, equalNames);

    assertThat(judged).hasSizeGreaterThanOrEqualTo(LEAST_PASSAGES);
    assertThat(ours.f1()).isGreaterThanOrEqualTo(LEAST_F1).isGreaterThan(equalNames.f1());
  }

  List<Integer> joined(JudgedPassage passage) {
    Map<NameSpan, Integer> groupOf = new HashMap<>();
    List<JoinedName> entities = joiner.join(passage.passages(), passage.names());
    for (int i = 0; i < entities.size(); i++) {
      for (NameSpan mention : entities.get(i).mentions()) {
        groupOf.put(mention, i);
      }
    }
    return passage.names().stream().map(groupOf::get).toList();
  }

  private static List<String> names(JudgedPassage passage) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < passage.names().size(); i++) {
      names.add(passage.text(i));
    }
    return names;
  }
}
