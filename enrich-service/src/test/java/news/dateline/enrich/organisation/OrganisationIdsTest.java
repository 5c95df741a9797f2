package news.dateline.enrich.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationIdsTest {
  private static final OrganisationIds IDS = OrganisationIds.load();

  @Test
  void anOrganisationHasTheIdOfTheOpenList() {
    assertThat(IDS.find("Google")).contains("wikidata:Q95");
    assertThat(IDS.find("United Nations")).contains("wikidata:Q1065");
    assertThat(IDS.find("U.N.")).contains("wikidata:Q1065");
    assertThat(IDS.find("NATO")).contains("wikidata:Q7184");
    assertThat(IDS.find("Boeing")).contains("wikidata:Q66");
  }

  @Test
  void caseAccentsAndTheCompanysFormDoNotMatter() {
    assertThat(IDS.find("DEUTSCHE BANK")).isEqualTo(IDS.find("Deutsche Bank")).isPresent();
    assertThat(IDS.find("Boeing Inc.")).contains("wikidata:Q66");
    assertThat(IDS.find("Tesla, Inc.")).isEqualTo(IDS.find("Tesla"));
    assertThat(IDS.find("the United Nations")).contains("wikidata:Q1065");
  }

  @Test
  void aNameThatMayMeanSomethingElseHasNone() {
    // A pharmacy, a shop and a data centre bear them in the list; news means others.
    assertThat(IDS.find("ANC")).isEmpty();
    assertThat(IDS.find("G20")).isEmpty();
    assertThat(IDS.find("CDC")).isEmpty();
    assertThat(IDS.find("Guardian")).isEmpty();
    // A word, a person's name, a place.
    assertThat(IDS.find("Target")).isEmpty();
    assertThat(IDS.find("Patrick")).isEmpty();
    assertThat(IDS.find("Lincoln")).isEmpty();
    assertThat(IDS.find("Springfield Police Department")).isEmpty();
    assertThat(IDS.find("Nobody's Invented Company")).isEmpty();
  }
}
