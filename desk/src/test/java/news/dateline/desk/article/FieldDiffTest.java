package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.service.History.FieldChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FieldDiffTest {
  @Test
  void aFieldHasANameForAReader() {
    assertThat(FieldDiff.of(new FieldChange("bodyText", null, null)).label())
        .isEqualTo("body text");
  }

  @Test
  void aValueThatMayNotBeToldIsNotTold() {
    FieldDiff diff = FieldDiff.of(new FieldChange("headline", null, null));
    assertThat(diff.told()).isFalse();
    assertThat(diff.from()).isEmpty();
    assertThat(diff.to()).isEmpty();
  }

  @Test
  void listsAreToldAsLists() {
    FieldDiff diff =
        FieldDiff.of(new FieldChange("infoSources", null, json("[\"police\",\"court\"]")));
    assertThat(diff.to().stream().map(Run::text).collect(Collectors.joining()))
        .isEqualTo("police, court");
  }

  @Test
  void numbersAndWordsAreToldAsTheyAre() {
    FieldDiff diff = FieldDiff.of(new FieldChange("urgency", json("4"), json("1")));
    assertThat(diff.from()).containsExactly(new Run("4", true));
    assertThat(diff.to()).containsExactly(new Run("1", true));
  }

  private static @Nullable JsonNode json(String text) {
    return ArticleCodec.mapper().readTree(text);
  }
}
