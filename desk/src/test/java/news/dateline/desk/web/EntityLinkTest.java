package news.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.query.Part;
import news.dateline.query.SearchQuery;
import org.junit.jupiter.api.Test;

class EntityLinkTest {
  private final EntityLink links = new EntityLink();

  @Test
  void aNameIsAParameterWhateverIsInIt() {
    assertThat(links.entity("people", "O'Neill & Söhne/\"x\"?#"))
        .isEqualTo("/entities/people?name=O%27Neill%20%26%20S%C3%B6hne%2F%22x%22%3F%23");
    assertThat(links.search("person:\"Jo Doe\"")).isEqualTo("/search?q=person%3A%22Jo%20Doe%22");
  }

  @Test
  void aNameIsOneConditionWhateverIsInIt() {
    assertThat(links.term("people", "Jo Doe")).isEqualTo("person:=\"Jo Doe\"");
    assertThat(links.term("places", "Velden")).isEqualTo("place:=Velden");
    assertThat(links.words("organisations", "A “B” (C) OR D")).isEqualTo("org:\"A  B  (C) OR D\"");
    for (String name : List.of("x) OR (y", "A “B” (C) OR D", "\"Joe\"", "a\\", "“„")) {
      assertThat(SearchQuery.parse(links.term("events", name)).root())
          .isEqualTo(new Part.Exactly(List.of("events"), name));
    }
  }
}
