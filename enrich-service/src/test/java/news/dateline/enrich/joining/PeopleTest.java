package news.dateline.enrich.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{p Maria Olsen} spoke. {p Olsen} left. {p Maria} laughed.",
        "{p Andrés Manuel López Obrador} and {p López Obrador} and {p AMLO}",
        "{p Abdel Fattah al-Sisi} and {p al-Sisi} and {p Sisi} and {p Abdel-Fattah El-Sissi}",
        "{p Mohammed bin Salman} and {p bin Salman} and {p MBS}",
        "{p Volodymyr Zelenskyy} and {p Zelensky} and {p Zelenskiy}",
        "{p Xi Jinping} and {p Xi}",
        "{p Viktor Orbán} and {p ORBAN Viktor} and {p Orban}",
        "{p Luiz Inácio Lula da Silva} and {p Lula} and {p Lula da Silva}",
        "{p Robert F. Kennedy Jr.} and {p Kennedy} and {p Robert Francis Kennedy, Jr.}",
        "{p J.K. Rowling} and {p JK Rowling} and {p Rowling} and {p Joanne Kathleen Rowling}",
        "{p Joseph R. Biden Jr.} and {p Joe Biden Jr.} and {p Biden}",
        "{p Guido van der Berg} and {p Van der Berg} and {p VAN DER BERG}",
        "{p Alexandria Ocasio-Cortez} and {p Ocasio-Cortez}",
        "{p Thomas \"Tom\" Eldon} and {p Tom Eldon} and {p Eldon}"
      })
  void formsOfOneNameAreOnePerson(String text) {
    assertThat(Story.body(text).joined()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{p Maria Olsen} met {p Peter Olsen}.",
        "{p George H.W. Bush} was the father of {p George W. Bush}.",
        "{p Donald Trump} and his son {p Donald Trump Jr.}",
        "{p Charles I} was no {p Charles II}.",
        "{p Eva Braun} and {p Evan Braun}",
        "{p Kim Jong Un} and {p Kim Yo Jong}"
      })
  void otherNamesAreOtherPeople(String text) {
    assertThat(Story.body(text).joined()).hasSize(2);
  }

  @Test
  void aSurnameMeansTheOneNamedLast() {
    assertThat(
            Story.body(
                    "{p Maria Olsen} met {p Peter Olsen}. {p Olsen} said no. {p Maria Olsen} left.")
                .groups())
        .containsExactly(
            "Maria Olsen: Maria Olsen, Maria Olsen", "Peter Olsen: Peter Olsen, Olsen");
  }

  @Test
  void courtesyTitlesAndRelativesTellACoupleApart() {
    assertThat(
            Story.body(
                    "{p Joan Rae} and her husband, {p Bill Rae}, won. Mrs {p Rae} wept. Mr {p Rae} did not.")
                .groups())
        .containsExactly("Bill Rae: Bill Rae, Rae", "Joan Rae: Joan Rae, Rae");
  }

  @Test
  void aTitleTellsWhoseSurnameItIs() {
    assertThat(
            Story.body(
                    "Judge {p Ann Stein} asked the lawyer {p Max Stein}. It was late. Judge {p Stein} yawned.")
                .groups())
        .containsExactly("Ann Stein: Ann Stein, Stein", "Max Stein: Max Stein");
  }

  @Test
  void aRelativeMentionedOnceDoesNotTakeTheNameOver() {
    assertThat(
            Story.body(
                    "{p Ruth Abbott} won. {p Abbott} spoke to her daughter, {p Zoe Abbott}. Rain fell."
                        + " \"We won,\" {p Abbott} said.")
                .groups())
        .containsExactly("Ruth Abbott: Ruth Abbott, Abbott, Abbott", "Zoe Abbott: Zoe Abbott");
  }

  @Test
  void aSurnameInTheHeadlineIsTheTextsFirst() {
    assertThat(
            Story.headline("{p OLSEN} WINS")
                .with("bodyText", "{p Maria Olsen} won. {p Peter Olsen}, her brother, lost.")
                .groups())
        .contains("Maria Olsen: OLSEN, Maria Olsen");
  }

  @Test
  void whereGivenNamesAreUsualTheyNameAsSurnamesDo() {
    assertThat(
            Story.body(
                    "{p Tigist Bekele} and {p Haile Worku} won. {p Tigist} was first. {p Haile} beat"
                        + " {p Worku Demissie}. {p Worku} said no.")
                .groups())
        .contains("Worku Demissie: Worku Demissie, Worku", "Haile Worku: Haile Worku, Haile");
  }

  @Test
  void theCanonicalNameIsTheFullestThatIsNotInCapitals() {
    assertThat(
            Story.headline("{p MARIA K. OLSEN} WINS")
                .with("bodyText", "{p Olsen} won. {p Maria Olsen} and {p Maria Olsen} again.")
                .named("Maria Olsen")
                .mentions())
        .hasSize(4);
  }

  @Test
  void aNameInCapitalsOnlyGetsTheCaseOfNames() {
    assertThat(
            Story.body("{p JEAN-YVES O'BRIEN} MET {p ANNA VAN DER BERG} AND {p IAN MCDONALD III}")
                .joined())
        .extracting(JoinedName::name)
        .containsExactlyInAnyOrder("Jean-Yves O'Brien", "Anna van der Berg", "Ian McDonald III");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russian President {p Ivan Orlov} spoke.|Russian President",
        "Egyptian foreign minister {p Samir Nabil} spoke.|Egyptian foreign minister",
        "{l US} President {p Ann Lee} spoke.|US President",
        "{o Tolmar} chief executive {p Dale Hutchins} spoke.|Tolmar chief executive",
        "President of {l France} {p Luc Morel} spoke.|President of France",
        "former {o Federal Reserve} chair {p Ada Boland} spoke.|former Federal Reserve chair",
        "Schools sent pupils home. Governor {p Rosa Salas} spoke.|Governor",
        "He stepped down as CEO. Chairman {p Jo Pratt} spoke.|Chairman",
        "\"Sen. {p Ann Lee} spoke,\" he said.|Sen.",
        "former Lt. Gov. {p Ann Lee} spoke.|former Lt. Gov.",
        "{p Ada Boland}, the finance minister, said no.|finance minister",
        "{p Ada Boland}, 51, chief executive of {o Tolmar}, said no.|chief executive of Tolmar",
        "{p Ada Boland} spoke. {p Boland}, a teacher.|teacher"
      })
  void aRoleIsTakenWhereItIsStatedBesideTheName(String both) {
    String[] parts = both.split("\\|", -1);
    assertThat(Story.body(parts[0]).joined().stream().map(JoinedName::role)).contains(parts[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr {p Boland} spoke.",
        "On Monday {p Ada Boland} spoke.",
        "{p Ada Boland}, who met the minister, spoke.",
        "{p Ada Boland}, after a visit to the minister, spoke.",
        "The minister met {p Ada Boland}.",
        "He beat the MP, {p Ada Boland}."
      })
  void whatStatesNoRoleGivesNone(String text) {
    Stream<JoinedName> joined = Story.body(text).joined().stream();
    assertThat(joined.filter(name -> name.role() != null)).isEmpty();
  }
}
