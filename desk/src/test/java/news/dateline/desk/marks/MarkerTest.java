package news.dateline.desk.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
  private static final String TEXT = "The University of Oslo opened.";

  @Test
  void whatIsFoundIsOnePieceAndTheRestIsPlain() {
    assertThat(line(TEXT, entity(EntityType.PLACE, "Oslo", 18, 22)))
        .extracting(Piece::text, Piece::css)
        .containsExactly(
            tuple("The University of ", ""), tuple("Oslo", "mark place"), tuple(" opened.", ""));
  }

  @Test
  void aPlaceWithinAnOrganisationHasBothMarksAndLeadsToThePlace() {
    List<Piece> pieces =
        line(
            TEXT,
            entity(EntityType.ORGANISATION, "University of Oslo", 4, 22),
            entity(EntityType.PLACE, "Oslo", 18, 22));
    assertThat(pieces)
        .extracting(Piece::text, Piece::css)
        .containsExactly(
            tuple("The ", ""),
            tuple("University of ", "mark organisation"),
            tuple("Oslo", "mark place organisation"),
            tuple(" opened.", ""));
    assertThat(pieces.get(1).path()).isEqualTo("organisations");
    assertThat(pieces.get(2).path()).isEqualTo("places");
    assertThat(pieces.get(2).title()).isEqualTo("Oslo · place\nUniversity of Oslo · organisation");
  }

  @Test
  void marksThatOverlapAreCutWhereTheyMeet() {
    assertThat(
            line(
                "abcdef",
                entity(EntityType.PERSON, "one", 0, 4),
                entity(EntityType.EVENT, "two", 2, 6)))
        .extracting(Piece::text, Piece::css)
        .containsExactly(
            tuple("ab", "mark person"),
            tuple("cd", "mark person event"),
            tuple("ef", "mark event"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "2, 2", "3, 2", "0, 99", "31, 40"})
  void offsetsThatAreNoneOfTheTextCostTheirMarkOnly(int start, int end) {
    assertThat(line(TEXT, entity(EntityType.PERSON, "one", start, end)))
        .containsExactly(Piece.plain(TEXT));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(line("a\uD83D\uDE00b", entity(EntityType.PERSON, "one", 0, 2)))
        .containsExactly(Piece.plain("a\uD83D\uDE00b"));
  }

  @Test
  void theTextIsTheSameWithAndWithoutMarks() {
    String hostile = "<script>alert(\"x\")</script> & Oslo";
    assertThat(line(hostile, entity(EntityType.PLACE, "Oslo", 3, 12)).stream().map(Piece::text))
        .hasSize(3)
        .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(hostile));
  }

  @Test
  void paragraphsAreCutApartAndAMarkAcrossThemIsInBoth() {
    List<List<Piece>> paragraphs =
        marker(entity(EntityType.PERSON, "one", 4, 14)).paragraphs("bodyText", "one two\n\nthree");
    assertThat(paragraphs).hasSize(2);
    assertThat(paragraphs.get(0)).extracting(Piece::text).containsExactly("one ", "two");
    assertThat(paragraphs.get(1)).extracting(Piece::text).containsExactly("three");
    assertThat(paragraphs.get(0).getLast().css()).isEqualTo("mark person");
    assertThat(paragraphs.get(1).getFirst().css()).isEqualTo("mark person");
  }

  @Test
  void theKeyboardStopsAtTheFirstMentionOnly() {
    Entity twice =
        new Entity(
            EntityType.PERSON,
            "one",
            null,
            null,
            null,
            null,
            1,
            1,
            List.of(new Mention("bodyText", 0, 1), new Mention("bodyText", 2, 3)));
    assertThat(line("a b", twice)).extracting(Piece::tabindex).containsExactly(null, null, "-1");
  }

  @Test
  void aDateSaysItsValueAndItsIntervalAndIsAStopButNoLink() {
    DateMention date =
        new DateMention(
            "Tuesday",
            DateMention.Type.DATE,
            "2024-10-08",
            LocalDateTime.of(2024, 10, 8, 0, 0),
            LocalDateTime.of(2024, 10, 9, 0, 0),
            "day",
            true,
            "lead",
            3,
            10);
    Piece piece =
        Marker.of(List.of(), List.of(date), List.of()).line("lead", "on Tuesday").getLast();
    assertThat(piece.title()).isEqualTo("8 October 2024 · DATE 2024-10-08 · ahead of the article");
    assertThat(piece.isLink()).isFalse();
    assertThat(piece.tabindex()).isEqualTo("0");
  }

  @Test
  void anAmountSaysItsFigures() {
    Amount amount = new Amount(4.3e9, "USD", "$4.3 billion", "lead", 0, 12);
    assertThat(
            Marker.of(List.of(), List.of(), List.of(amount))
                .line("lead", "$4.3 billion")
                .getFirst()
                .title())
        .isEqualTo("4,300,000,000 USD");
  }

  private static List<Piece> line(String text, Entity... entities) {
    return marker(entities).line("bodyText", text);
  }

  private static Marker marker(Entity... entities) {
    return Marker.of(Stream.of(entities).toList(), List.of(), List.of());
  }

  private static Entity entity(EntityType type, String name, int start, int end) {
    return new Entity(
        type, name, null, null, null, null, 1, 1, List.of(new Mention("bodyText", start, end)));
  }
}
