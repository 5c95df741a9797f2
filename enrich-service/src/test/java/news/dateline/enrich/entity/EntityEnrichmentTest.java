package news.dateline.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DateOrder;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.GeoPoint;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityEnrichmentTest {
  private static final EntityEnrichment ENTITIES = new EntityEnrichment();

  @Test
  void aUnionOfPeopleOfOneTradeIsOneNameWithItsAcronym() {
    List<Entity> found =
        find(
            new Passage(
                "bodyText",
                "The Ionian Dockworkers' Union (IDU) called a strike. The IDU has 400 members."));

    assertThat(found).extracting(Entity::name).containsExactly("Ionian Dockworkers' Union");
    assertThat(found.getFirst().mentions()).hasSize(3);
  }

  @Test
  void aNewsStoryGivesItsPeoplePlacesAndOrganisations() {
    List<Entity> found =
        find(
            new Passage("headline", "Georgian, Armenian presidents praise 'new chapter' in ties"),
            new Passage(
                "lead",
                "Georgian President Nodar Kvirikashvili and Armenian President Tigran Hovsepyan met"
                    + " on Tuesday ahead of an Organization of Turkic States (OTS) summit."),
            new Passage(
                "bodyText",
                "Relations between Georgia and Armenia are growing, Kvirikashvili said in Tbilisi,"
                    + " according to a Kremlin statement.\n\nToday Hovsepyan's visit to Yerevan in"
                    + " August was praised at the OTS. Later Tuesday, the two will dine."));

    assertThat(found)
        .extracting(Entity::type, Entity::name)
        .containsExactlyInAnyOrder(
            tuple(EntityType.PERSON, "Nodar Kvirikashvili"),
            tuple(EntityType.PERSON, "Tigran Hovsepyan"),
            tuple(EntityType.ORGANISATION, "Organization of Turkic States"),
            tuple(EntityType.ORGANISATION, "Kremlin"),
            tuple(EntityType.PLACE, "Georgia"),
            tuple(EntityType.PLACE, "Armenia"),
            tuple(EntityType.PLACE, "Tbilisi"),
            tuple(EntityType.PLACE, "Yerevan"));
    assertThat(found).extracting(Entity::salience).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(named(found, "Organization of Turkic States").mentions()).hasSize(3);
  }

  @Test
  void aTitleMakesAPersonAndIsTheRole() {
    Entity person = named(body("Kenyan Prime Minister Amani Wekesa resigned."), "Amani Wekesa");

    assertThat(person.type()).isEqualTo(EntityType.PERSON);
    assertThat(person.role()).isEqualTo("Kenyan Prime Minister");
  }

  @Test
  void aLastNameJoinsTheFullNameAndThePossessiveStaysOutside() {
    String text = "Maria Olsen spoke. Later Olsen's friends left.";

    assertThat(named(body(text), "Maria Olsen").mentions())
        .containsExactly(mention(text, "Maria Olsen"), mention(text, "Olsen's", 2));
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    List<Entity> found =
        body("Maria Olsen met Peter Olsen. Mr Olsen said no. Maria Olsen left, Olsen said.");

    assertThat(named(found, "Maria Olsen").mentions()).hasSize(3);
    assertThat(named(found, "Peter Olsen").mentions()).hasSize(2);
  }

  @Test
  void anAcronymInBracketsJoinsTheLongName() {
    List<Entity> found =
        body("The Coastal Rivers Authority (CRA) met. It was tense, the CRA said on Monday.");

    assertThat(found).hasSize(1);
    assertThat(named(found, "Coastal Rivers Authority").mentions()).hasSize(3);
  }

  @Test
  void aListedAcronymJoinsItsExpansion() {
    List<Entity> found =
        body("The World Health Organization warned of it. Officials at the WHO were worried.");

    assertThat(found).extracting(Entity::name).containsExactly("World Health Organization");
  }

  @Test
  void aCityHasItsIdentityCountryAndPosition() {
    Entity city = named(body("Talks were held in Nairobi."), "Nairobi");

    assertThat(city.uri()).isEqualTo("geonames:184745");
    assertThat(city.country()).isEqualTo("KE");
    assertThat(city.location()).isEqualTo(new GeoPoint(-1.28333, 36.81667));
  }

  @Test
  void aPlaceInsideALongerNameIsNoPlace() {
    List<Entity> found = body("The University of Nairobi and the Oslo Stock Exchange agreed.");

    assertThat(found)
        .extracting(Entity::type, Entity::name)
        .containsExactlyInAnyOrder(
            tuple(EntityType.ORGANISATION, "University of Nairobi"),
            tuple(EntityType.ORGANISATION, "Oslo Stock Exchange"));
  }

  @Test
  void aCityThatIsAlsoAWordNeedsItsSurroundings() {
    assertThat(body("Reading is fun. Nice weather, said the Mobile team.")).isEmpty();
    assertThat(body("A man was held in Reading on Monday."))
        .extracting(Entity::name)
        .containsExactly("Reading");
    assertThat(body("Abraham Lincoln was tall. Lincoln was honest."))
        .extracting(Entity::type)
        .containsExactly(EntityType.PERSON);
  }

  @Test
  void nationalitiesMonthsDaysAndOpeningWordsAreNoNames() {
    assertThat(body("Today Russian investors left. Relations with the French cooled on Tuesday."))
        .isEmpty();
  }

  @Test
  void aHeadlineInCapitalsIsReadByTheBody() {
    List<Entity> found =
        find(
            new Passage("headline", "OLSEN WARNS OF HIGHER PRICES IN NORWAY"),
            new Passage("bodyText", "Finance Minister Maria Olsen spoke in Oslo, Norway."));

    assertThat(named(found, "Maria Olsen").mentions())
        .extracting(Mention::field)
        .containsExactly("headline", "bodyText");
    assertThat(found).hasSize(3);
  }

  @Test
  void aStoryInAnotherLanguageGivesListedPlacesOnly() {
    Findings findings = new Findings();
    findings.language("de");
    ENTITIES.enrich(
        story(new Passage("bodyText", "Kanzler Olaf Meier reist nach Nairobi.")), findings);

    assertThat(findings.entities()).extracting(Entity::name).containsExactly("Nairobi");
  }

  @Test
  void offsetsCountUtf16UnitsOfTheirField() {
    String text = "\uD83D\uDE00 Talks in Nairobi";

    assertThat(named(body(text), "Nairobi").mentions()).containsExactly(mention(text, "Nairobi"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aa ", "AA ", "A", "(", "(A) ", "A-", "A'", "Bank of ", "President ", "New York "})
  void aMegabyteOfAnythingFinishesAndStaysBounded(String unit) {
    List<Entity> found = body(unit.repeat(ArticleLimits.BODY_CHARS / unit.length()));

    assertThat(found.stream().mapToInt(entity -> entity.mentions().size()).sum())
        .isLessThanOrEqualTo(ArticleLimits.MENTIONS);
  }

  private static List<Entity> body(String text) {
    return find(new Passage("bodyText", text));
  }

  private static List<Entity> find(Passage... passages) {
    Findings findings = new Findings();
    findings.language("en");
    ENTITIES.enrich(story(passages), findings);
    return findings.entities();
  }

  private static Story story(Passage... passages) {
    return new Story(List.of(passages), null, DateOrder.DMY, null);
  }

  private static Entity named(List<Entity> entities, String name) {
    return entities.stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
  }

  private static Mention mention(String text, String name) {
    return mention(text, name, 0);
  }

  private static Mention mention(String text, String name, int shorterBy) {
    int start = text.lastIndexOf(name);
    return new Mention("bodyText", start, start + name.length() - shorterBy);
  }
}
