package news.dateline.enrich.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.aliases.AliasesReader;
import news.dateline.enrich.tagger.NameSpan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityJoinerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{l US} and {l U.S.} and {l United States} and {l America}",
        "{l Kyiv} and {l Kiev} and {l KIEV}",
        "{l Hubei Province} and {l Hubei}",
        "{l Mount Everest} and {l Everest}",
        "{l Washington, D.C.} and {l Washington}",
        "{l Eastern Mediterranean} and {l East Mediterranean}",
        "{l São Paulo} and {l Sao Paulo}",
        "{l St. Louis} and {l Saint Louis}",
        "{l John F. Kennedy International Airport} and {l Kennedy}",
        "{e 2022 FIFA World Cup} and {e World Cup} and {e Cup}",
        "{e Hurricane Dorian} and {e Dorian}",
        "{e World War II} and {e Second World War}"
      })
  void placesAndEventsHaveFormsToo(String text) {
    assertThat(Story.body(text).joined()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{l New York} and {l Southern District of New York}",
        "{l Lake Geneva} and {l Geneva}",
        "{l Kansas City} and {l Kansas}",
        "{l Georgia} met {p Georgia}",
        "{l Washington} and {p Clarence Washington}",
        "{e 2016 Olympics} and {e 2020 Olympics}"
      })
  void whatIsAnotherThingStaysApart(String text) {
    assertThat(Story.body(text).joined()).hasSize(2);
  }

  @Test
  void linksJoinWhatHasTwoNamesAndPartWhatHasOne() {
    Map<String, String> ids = Map.of("Constantinople", "1", "Istanbul", "1", "Paris", "2");
    List<JoinedName> joined =
        Story.body("{l Istanbul}, {l Constantinople}, {l Paris} and {l Nowhere}")
            .linked(text -> Optional.ofNullable(ids.get(text)))
            .joined();
    assertThat(joined).extracting(JoinedName::link).containsExactlyInAnyOrder("1", "2", null);

    List<Integer> starts = new ArrayList<>();
    assertThat(
            new EntityJoiner()
                .join(
                    List.of(new Passage("bodyText", "Paris Paris")),
                    List.of(place(0, 5), place(6, 11)),
                    span -> {
                      starts.add(span.start());
                      return Optional.of("id" + span.start());
                    },
                    _ -> Optional.empty(),
                    Aliases.none()))
        .hasSize(2);
    assertThat(starts).containsExactly(0, 6);
  }

  @Test
  void anUnsureTypeYieldsToTheFullNameAndASureOneDoesNot() {
    String text = "{p Maria Lincoln} spoke. {o Lincoln} said no.";
    assertThat(Story.body(text).unsure(1).groups())
        .containsExactly("Maria Lincoln: Maria Lincoln, Lincoln");
    assertThat(Story.body(text).joined()).hasSize(2);
    assertThat(Story.body("{p Maria Lincoln} lives in {l Lincoln}.").unsure(1).joined()).hasSize(2);
    assertThat(Story.body("{p Maria Lincoln} spoke. Mr {l Lincoln} left.").joined()).hasSize(1);
  }

  @Test
  void theMajoritySettlesAnUnsureType() {
    assertThat(Story.body("{o Tolmar} and {o Tolmar} and {l Tolmar}").unsure(2).typeOf("Tolmar"))
        .isEqualTo(EntityType.ORGANISATION);
  }

  @Test
  void theHeadlinesNameComesFirstAndSalienceFalls() {
    List<JoinedName> joined =
        Story.headline("{o Tolmar} rises")
            .with("lead", "{p Ann Lee} sold.")
            .with("bodyText", "x".repeat(300) + " {l Oslo} and {p Lee} and {o Tolmar Inc}")
            .joined();
    assertThat(joined)
        .extracting(JoinedName::name)
        .containsExactly("Tolmar Inc", "Ann Lee", "Oslo");
    assertThat(joined).extracting(JoinedName::salience).containsExactly(0.56, 0.36, 0.1);
  }

  @Test
  void aliasesMergeRenameAndIgnore() {
    Aliases aliases =
        AliasesReader.read(
            """
            merge:
              - {name: Tolmar International, also: [Tolmar, Dreyer]}
            rename:
              - {name: Oslo, to: Christiania}
            ignore: [Photo Desk]
            """
                .getBytes(StandardCharsets.UTF_8),
            "aliases.yaml");
    assertThat(
            Story.body("{o Tolmar}, {l Oslo}, {o Dreyer}, {p Photo Desk}, {o Tolmar}")
                .by(aliases)
                .groups())
        .containsExactly("Christiania: Oslo", "Tolmar International: Tolmar, Dreyer, Tolmar");
  }

  @Test
  void everyMentionIsInOneEntityOnce() {
    Story story =
        Story.body(
            "{p Ann Lee}, {o Lee Inc}, {l Leeds}, {p Lee}, {e Cup}, {p Ann}, {o LEE}, {l US}");
    assertThat(story.joined().stream().mapToInt(name -> name.mentions().size()).sum()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aa%d Bb",
        "Bb Aa%d",
        "A%d",
        "AA",
        "Bank of A%d",
        "A%d Bank",
        "X. Bb%d",
        "A B%d C Bb"
      })
  void tenThousandNamesOfOnePatternCostNoSquare(String pattern) {
    for (EntityType type : EntityType.values()) {
      StringBuilder text = new StringBuilder();
      List<NameSpan> names = new ArrayList<>();
      for (int i : IntStream.range(0, 10_000).toArray()) {
        String name = i % 2 == 0 ? pattern.formatted(i) : i % 4 == 1 ? "Bb" : "Aa" + (i - 1);
        names.add(new NameSpan(0, text.length(), text.length() + name.length(), type, 1));
        text.append(name).append(" ");
      }
      List<JoinedName> joined =
          Assertions.assertTimeout(
              Duration.ofSeconds(10), // a second here; a square of ten thousand takes minutes
              () ->
                  new EntityJoiner()
                      .join(List.of(new Passage("bodyText", text.toString())), names));
      assertThat(joined.stream().mapToInt(name -> name.mentions().size()).sum()).isEqualTo(10_000);
    }
  }

  private static NameSpan place(int start, int end) {
    return new NameSpan(0, start, end, EntityType.PLACE, 1);
  }
}
