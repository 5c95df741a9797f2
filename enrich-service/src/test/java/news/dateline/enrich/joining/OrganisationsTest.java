package news.dateline.enrich.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The {o Coastal Rivers Authority} ({o CRA}) met. The {o CRA} and the {o Authority} agreed.",
        "The {o CRA} ({o Coastal Rivers Authority}) met.",
        "The {o Savings Deposit Insurance Fund} ({o TMSF}) paid; the {o TMSF} said so.",
        "{o International Harbour Bureau} said. The {o IHB} paid.",
        "{o Tolmar Inc.} and {o Tolmar Corp} and {o Tolmar} and {o TOLMAR GROUP}",
        "{o Federal Reserve} and {o Fed}",
        "{o IMF} said. The {o Fund} pays.",
        "{o BBC} and the {o Corporation}",
        "{o Manchester United} won. {o United} lost.",
        "{o FC Barcelona} and {o Barcelona} and {o Barça}",
        "{o Leeds United} and {o Leeds}",
        "{o Russian Foreign Ministry} and {o Foreign Ministry} and {o Ministry of Foreign Affairs}",
        "{o University of Oxford} and {o Oxford University}",
        "{o World Health Organization} and {o World Health Organisation} and {o WHO}",
        "{o U.S. Senate} and {o United States Senate} and {o Senate}",
        "{o Ministry of Defence} and {o MoD}",
        "{o HM Revenue and Customs} and {o HMRC}",
        "{o H&M} and {o H & M Hennes & Mauritz}",
        "{o McDonald's} and {o McDonald’s}",
        "{o House of Representatives} and {o House}"
      })
  void formsOfOneNameAreOneOrganisation(String text) {
    assertThat(Story.body(text).joined()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{o Bank of England} and {o Bank of Japan}",
        "{o Reserve Bank of India} and {o Bank of India}",
        "{o ANC} and {o ANC Youth League}",
        "{o UN} and {o UN Security Council}",
        "{o Boston} beat them, said {o Boston Police}.",
        "{o England} lost; {o Bank of England} waits.",
        "{o Australia} and {o Cricket Australia}",
        "{o White House} and {o House of Commons}",
        "{o Democratic Party} and {o Social Democratic Party}",
        "{o Federal Reserve} and {o Federal Reserve Bank of Kansas City}",
        "{o England} and {o England Women}",
        "{o Bangladesh Bank} and {o Islami Bank Bangladesh}"
      })
  void otherNamesAreOtherOrganisations(String text) {
    assertThat(Story.body(text).joined()).hasSize(2);
  }

  @Test
  void aKindOfBodyMeansTheOneOfItsKindNamedLast() {
    assertThat(
            Story.body(
                    "{o Oslo City Council} voted. The {o Council} rests. {o Bergen City Council} met."
                        + " The {o Council} slept.")
                .groups())
        .containsExactly(
            "Bergen City Council: Bergen City Council, Council",
            "Oslo City Council: Oslo City Council, Council");
  }

  @Test
  void whatAStoryExplainsGoesBeforeWhatIsKnown() {
    assertThat(
            Story.body("The {o Workers' Home Organ} ({o WHO}) is small. {o WHO} has two members.")
                .groups())
        .containsExactly("Workers' Home Organ: Workers' Home Organ, WHO, WHO");
  }

  @Test
  void theNameWrittenOutIsTheCanonicalOne() {
    assertThat(
            Story.body("{o CRA} met. The {o Coastal Rivers Authority} ({o CRA}) is new.").groups())
        .containsExactly("Coastal Rivers Authority: CRA, Coastal Rivers Authority, CRA");
    assertThat(Story.body("{o Tolmar Inc.} paid. {o Tolmar} rose, {o Tolmar} fell.").joined())
        .extracting(JoinedName::name)
        .containsExactly("Tolmar");
  }

  @Test
  void capitalsOfAHeadlineAreNoName() {
    assertThat(
            Story.headline("{o BANK OF ENGLAND} WAITS")
                .with("bodyText", "The {o Bank} waits. So says {o Norges Bank}.")
                .joined())
        .extracting(JoinedName::name)
        .contains("Bank of England");
  }
}
