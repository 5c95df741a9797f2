package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ada Castor; Editing by Bo Lake)",
        "(Additional reporting by Ada Castor in Lakeview; writing by Bo Lake)",
        "Reporting by Ada Castor",
        "Reporting by Ada Castor in Lakeview and Bo Lake in Port Ada; Editing by Cy Hill",
        "(Bericht von Ada Kastor, redigiert von Bo See)",
        "–––\nFollow us on Twitter: @harbour",
        "Follow us on Facebook",
        "© 2024 Harbour News",
        "(c) 2024 Harbour News",
        "Copyright 2024 Harbour News. All rights reserved.",
        "Harbour Agency website contains only a portion of the news stories offered to subscribers.",
        "Harbour News writer Ada Castor in Lakeview contributed to this report.",
        "-30-",
        "###",
        "ENDS",
        "–––"
      })
  void linesThatNameReportersRightsOrChannelsAreCredits(String paragraph) {
    assertThat(CreditLines.isCredit(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "(Image: Ada Castor)",
        "Reporting by the harbour's own paper led to the arrest of the harbour master, who had been sought since the ferry came back empty and was found on Monday.",
        "Copyright law was changed on Monday.",
        "He said all would follow us on the way.",
        "\"The end,\" she said.",
        "Editing bytes is hard.",
        "(The story continues.)",
        "- 30 people left"
      })
  void theStoryIsNoCredit(String paragraph) {
    assertThat(CreditLines.isCredit(paragraph)).isFalse();
  }
}
