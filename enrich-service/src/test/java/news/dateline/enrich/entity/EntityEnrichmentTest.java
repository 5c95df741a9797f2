package news.dateline.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.ArticleLimits;
import news.dateline.article.CountryConnection;
import news.dateline.article.DateOrder;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.GeoPoint;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.aliases.AliasesReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityEnrichmentTest {
  private static Aliases aliases = Aliases.none();
  private static final EntityEnrichment ENTITIES = new EntityEnrichment(() -> aliases);

  private static final Story STORY =
      story(
          "Merkel meets Macron in Paris",
          "German Chancellor Angela Merkel met French President Emmanuel Macron in Paris on Monday."
              + " Merkel later spoke at the United Nations, and Macron at Siemens.");

  @BeforeEach
  void noAliases() {
    aliases = Aliases.none();
  }

  @Test
  void theNamesOfAPersonAreOneEntityWithItsRole() {
    Entity merkel = named(found(STORY), "Angela Merkel");

    assertThat(merkel.type()).isEqualTo(EntityType.PERSON);
    assertThat(merkel.role()).isEqualTo("German Chancellor");
    assertThat(texts(STORY, merkel)).containsExactly("Merkel", "Angela Merkel", "Merkel");
    assertThat(merkel.mentions())
        .extracting(Mention::field)
        .containsExactly("headline", "bodyText", "bodyText");
    assertThat(merkel.salience()).isBetween(0.0, 1.0);
    assertThat(merkel.confidence()).isBetween(0.0, 1.0);
    assertThat(merkel.uri()).isNull();
  }

  @Test
  void aCityIsLinkedWithItsIdCountryAndCoordinates() {
    Entity paris = named(found(STORY), "Paris");

    assertThat(paris.type()).isEqualTo(EntityType.PLACE);
    assertThat(paris.uri()).isEqualTo("geonames:2988507");
    assertThat(paris.country()).isEqualTo("FR");
    assertThat(paris.location()).isEqualTo(new GeoPoint(48.8534, 2.3488));
    assertThat(paris.population()).isGreaterThan(2_000_000L);
    assertThat(texts(STORY, paris)).containsExactly("Paris", "Paris");
  }

  @Test
  void aPlaceIsTheOneThatTheStoryMeans() {
    Story story =
        story("Fire in Paris, Texas", "A fire destroyed two houses in Paris, Texas, on Monday.");

    assertThat(named(found(story), "Paris").country()).isEqualTo("US");
  }

  @Test
  void anOrganisationHasTheIdOfAnOpenListOrNone() {
    Findings found = found(STORY);

    assertThat(named(found, "United Nations").uri()).isEqualTo("wikidata:Q1065");
    Story unknown = story("Strike", "The Velden Harbour Workers Union called a strike in Oslo.");
    assertThat(found(unknown).entities())
        .filteredOn(entity -> entity.type() == EntityType.ORGANISATION)
        .isNotEmpty()
        .allMatch(entity -> entity.uri() == null);
  }

  @Test
  void aNationalityIsACountryConnectionAndNoPlace() {
    Findings found = found(STORY);

    assertThat(found.countries())
        .extracting(CountryConnection::country)
        .containsExactly("DE", "FR");
    assertThat(found.countries().getFirst().uri()).isEqualTo("wikidata:Q183");
    assertThat(texts(STORY, found.countries().getFirst().mentions())).containsExactly("German");
    assertThat(found.entities()).extracting(Entity::name).doesNotContain("German", "French");
  }

  @Test
  void aliasesRenameMergeAndIgnoreFromTheNextStoryOn() {
    aliases =
        aliases(
            """
            merge:
              - name: The Two
                also: [Angela Merkel, Emmanuel Macron]
            rename:
              - name: United Nations
                to: UN
            ignore: [Paris]
            """);
    Findings found = found(STORY);

    assertThat(found.entities())
        .extracting(Entity::name)
        .contains("The Two", "UN")
        .doesNotContain("Paris", "Angela Merkel", "Emmanuel Macron", "United Nations");
    assertThat(texts(STORY, named(found, "The Two")))
        .containsExactly(
            "Merkel", "Macron", "Angela Merkel", "Emmanuel Macron", "Merkel", "Macron");

    aliases = Aliases.none();
    assertThat(found(STORY).entities()).extracting(Entity::name).contains("Paris");
  }

  @Test
  void aForeignStoryGivesListedPlacesAloneAndSaysByWhat() {
    Findings findings = new Findings();
    findings.language("de");
    ENTITIES.enrich(
        story("Merkel in Paris", "Angela Merkel traf Emmanuel Macron in Paris."), findings);

    assertThat(findings.entities()).extracting(Entity::name).containsExactly("Paris");
    assertThat(findings.entities().getFirst().uri()).isEqualTo("geonames:2988507");
    assertThat(findings.tools()).containsEntry("entity", "dateline-gazetteer 2 (places only)");
  }

  @Test
  void anEnglishStoryIsReadByTheUsualTool() {
    assertThat(found(STORY).tools()).isEmpty();
    assertThat(ENTITIES.tool()).isEqualTo("dateline-crf 1");
    assertThat(ENTITIES.stage()).isEqualTo("entity");
  }

  @Test
  void theFirstMentionsAreKeptUpToTheLimit() {
    String line = "Angela Merkel spoke in Paris.\n";
    Story story = story("Speeches", line.repeat(ArticleLimits.MENTIONS));
    List<Mention> mentions =
        found(story).entities().stream().flatMap(entity -> entity.mentions().stream()).toList();

    assertThat(mentions).hasSize(ArticleLimits.MENTIONS);
    assertThat(mentions)
        .allMatch(mention -> mention.end() <= line.length() * ArticleLimits.MENTIONS / 2);
  }

  @Test
  void aStoryWithoutTextHasNothing() {
    Findings findings = new Findings();
    ENTITIES.enrich(new Story(List.of(), null, DateOrder.DMY, null), findings);
    ENTITIES.enrich(story("", " \n\n "), findings);

    assertThat(findings.entities()).isEmpty();
    assertThat(findings.countries()).isEmpty();
  }

  @Test
  void theSameStoryIsReadTheSame() {
    Findings once = found(STORY);

    assertThat(found(STORY).entities()).isEqualTo(once.entities());
    assertThat(new EntityEnrichment(Aliases::none)).satisfies(other -> same(other, once));
  }

  private static void same(EntityEnrichment other, Findings once) {
    Findings findings = new Findings();
    other.enrich(STORY, findings);
    assertThat(findings.entities()).isEqualTo(once.entities());
    assertThat(findings.countries()).isEqualTo(once.countries());
  }

  private static Aliases aliases(String yaml) {
    return AliasesReader.read(yaml.getBytes(StandardCharsets.UTF_8), "aliases.yaml");
  }

  private static Story story(String headline, String body) {
    return new Story(
        List.of(new Passage("headline", headline), new Passage("bodyText", body)),
        null,
        DateOrder.DMY,
        "en");
  }

  private static Findings found(Story story) {
    Findings findings = new Findings();
    findings.language("en");
    ENTITIES.enrich(story, findings);
    return findings;
  }

  private static Entity named(Findings findings, String name) {
    return findings.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + findings.entities()));
  }

  private static List<String> texts(Story story, Entity entity) {
    return texts(story, entity.mentions());
  }

  private static List<String> texts(Story story, List<Mention> mentions) {
    return mentions.stream().flatMap(mention -> text(story, mention)).toList();
  }

  private static Stream<String> text(Story story, Mention mention) {
    return story.passages().stream()
        .filter(passage -> passage.field().equals(mention.field()))
        .map(passage -> passage.text().substring(mention.start(), mention.end()));
  }
}
