package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import news.dateline.article.EntityType;
import org.junit.jupiter.api.Test;

class LabelTest {
  private static final int PERSON = 0;
  private static final int PLACE = 2;

  @Test
  void everyTypeHasFourLabelsAndOutsideHasOne() {
    assertThat(Label.TYPES).containsExactlyInAnyOrder(EntityType.values());
    assertThat(Label.COUNT).isEqualTo(17);
    for (int type = 0; type < Label.TYPES.length; type++) {
      for (int place = 0; place < 4; place++) {
        int label = Label.of(type, place);
        assertThat(Label.type(label)).isEqualTo(type);
        assertThat(Label.place(label)).isEqualTo(place);
        assertThat(GoldLabels.type(label)).isEqualTo(Label.TYPES[type]);
      }
    }
  }

  @Test
  void anOpenNameGoesOnWithItsOwnTypeAlone() {
    int begun = Label.of(PERSON, Label.BEGIN);
    assertThat(after(begun))
        .containsExactly(Label.of(PERSON, Label.INSIDE), Label.of(PERSON, Label.LAST));
    assertThat(after(Label.of(PERSON, Label.INSIDE))).isEqualTo(after(begun));
    assertThat(Label.follows(begun, Label.of(PLACE, Label.LAST))).isFalse();
    assertThat(Label.mayEnd(begun)).isFalse();
  }

  @Test
  void afterAClosedNameOrNoneANameBeginsOrThereIsNone() {
    int[] beginnings = after(Label.OUTSIDE);
    assertThat(beginnings).hasSize(1 + 2 * Label.TYPES.length).contains(Label.OUTSIDE);
    assertThat(after(Label.of(PLACE, Label.UNIT))).isEqualTo(beginnings);
    assertThat(after(Label.of(PLACE, Label.LAST))).isEqualTo(beginnings);
    assertThat(Arrays.stream(beginnings).filter(label -> !Label.mayEnd(label)))
        .allMatch(label -> Label.place(label) == Label.BEGIN);
  }

  private static int[] after(int from) {
    return IntStream.range(0, Label.COUNT).filter(to -> Label.follows(from, to)).toArray();
  }
}
