package news.dateline.ingest.format.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.ingest.format.wording.Instruction.Advisory;
import news.dateline.ingest.format.wording.Instruction.Embargo;
import news.dateline.ingest.format.wording.Instruction.Kill;
import news.dateline.ingest.format.wording.Instruction.Rework;
import news.dateline.ingest.format.wording.KillTarget.Headlined;
import news.dateline.ingest.format.wording.KillTarget.Numbered;
import news.dateline.ingest.format.wording.KillTarget.Slugged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL KILL KILL",
        "*** KILL KILL KILL ***",
        "MANDATORY KILL",
        "BULLETIN KILL",
        "BULLETIN ELIMINATION",
        "KILL NOTICE",
        "KILL NOTE",
        "EDITORS: MANDATORY KILL",
        "STORY KILL - STORY KILL",
        "Please kill item dpa 157",
        "Please kill item dpa 157.",
        "Attention editors: please kill item 157.",
        "Kill item 157",
        "Kill story slugged HARBOUR-FIRE from Lisbon",
        "Please kill the story headlined \"Harbour burns\", sent at 1200 GMT",
        "Please disregard our story slugged HARBOUR-FIRE.",
        "Please kill the above story.",
        "EDITORS: Please kill the story slugged BC-HARBOUR-FIRE, moved at 1:23 p.m.",
        "Bitte Meldung dpa 157 nicht verwenden",
        "Veuillez annuler notre dépêche 157"
      })
  void aNoticeThatKillsIsRecognised(String line) {
    assertThat(Instruction.in(line)).containsInstanceOf(Kill.class);
  }

  @Test
  void aKillNamesItsItemByNumberSlugOrHeadline() {
    assertThat(targets("Please kill item dpa 0157")).containsExactly(new Numbered("dpa", "157"));
    assertThat(targets("Please kill dpa item 157.")).containsExactly(new Numbered("dpa", "157"));
    assertThat(targets("Kill item 157")).containsExactly(new Numbered(null, "157"));
    assertThat(targets("Please kill dpa 157")).containsExactly(new Numbered("dpa", "157"));
    assertThat(targets("kill story slugged BC-HARBOUR-FIRE from Lisbon"))
        .containsExactly(new Slugged("HARBOUR-FIRE"));
    assertThat(targets("Please kill the story headlined \"Harbour burns\", sent at 1200 GMT"))
        .containsExactly(new Headlined("Harbour burns"));
    assertThat(targets("MANDATORY KILL")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED UNTIL 1800 GMT",
        "EMBARGOED until 6 p.m. EDT, Oct. 8, 2024",
        "Embargoed until 0001 GMT Friday",
        "STRICTLY EMBARGOED UNTIL 00:01 BST, WEDNESDAY 9 OCTOBER 2024",
        "(EMBARGOED FOR RELEASE UNTIL 1800 GMT)",
        "EMBARGO: 1800 GMT, October 9",
        "EMBARGOED UNTIL 0001 GMT 9 OCTOBER: Harbour study",
        "Embargoed until 1800 GMT (check against delivery)",
        "Embargoed until 9 October, 6 p.m.: Harbour study",
        "EMBARGOED UNTIL DELIVERY",
        "EMBARGOED UNTIL FURTHER NOTICE",
        "*** EMBARGOED ***",
        "UNDER EMBARGO",
        "HOLD FOR RELEASE",
        "HOLD FOR RELEASE UNTIL 1800 GMT",
        "Hold for release Sunday, Dec. 1",
        "HFR",
        "NOT FOR PUBLICATION BEFORE 1800 GMT",
        "Not for publication before the end of the match",
        "NOT FOR RELEASE BEFORE 0600 GMT, MONDAY",
        "For release Sunday, Dec. 1",
        "FOR RELEASE SUNDAY, DEC. 1, AND THEREAFTER",
        "Sperrfrist: Dienstag, 8. Oktober 2024, 18.00 Uhr",
        "SPERRFRIST BIS 18.00 UHR"
      })
  void anEmbargoIsRecognised(String line) {
    assertThat(Instruction.in(line)).containsInstanceOf(Embargo.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADVISORY TO EDITORS",
        "Advisory to editors",
        "Editors' Advisory",
        "NOT FOR PUBLICATION",
        "(Not for publication)",
        "Advisory, not for publication",
        "ATTENTION EDITORS",
        "ATTENTION EDITORS - the briefing has moved to 1500 GMT",
        "ACHTUNG REDAKTIONEN"
      })
  void anAdvisoryIsRecognised(String line) {
    assertThat(Instruction.in(line)).containsInstanceOf(Advisory.class);
  }

  @Test
  void aLeadOrUpdateStatesItsNumber() {
    for (String line : List.of("2nd Ld-Writethru", "2ND LEAD", "UPDATE 2", "2ndLd-Writethru")) {
      assertThat(Instruction.in(line)).contains(new Rework("2", List.of()));
    }
    for (String line :
        List.of("REFILE", "CORRECTION", "(Corrects in para 3)", "Corrects spelling in para 3")) {
      assertThat(Instruction.in(line)).contains(new Rework(null, List.of()));
    }
    assertThat(Instruction.in("CORRECTION to item dpa 157"))
        .contains(new Rework(null, List.of(new Numbered("dpa", "157"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police kill five",
        "POLICE KILL FIVE",
        "Kill Bill star dies",
        "KILL BILL STAR DIES",
        "KILL",
        "Kill",
        "ELIMINATION",
        "Kill the bill, protesters say",
        "Kill the story, owner told editor",
        "KILL THE STORY, OWNER TOLD EDITOR",
        "Kill item 47 of the budget, senators say",
        "'Please kill the story': what the minutes say",
        "Please kill me, prisoner begged",
        "Floods kill 157 in the north",
        "Storms kill dpa reporter",
        "Mandatory kill orders for poultry farms",
        "Kill switch found in buses",
        "Licence to kill: the sequel",
        "Kill rate of item 12 bombs rises",
        "Embargo on oil lifted",
        "EMBARGO ON OIL LIFTED",
        "Embargo",
        "EMBARGO",
        "Embargo 1973",
        "Embargo on Friday's menu",
        "Embargo until talks resume, ministers say",
        "EMBARGO UNTIL TALKS RESUME, SAYS MINISTER",
        "Embargoed until 2030, the files tell of a flight",
        "Embargoed until 2030: the files of a flight",
        "Embargoed goods found in harbour",
        "EMBARGOED GOODS FOUND IN HARBOUR",
        "Arms embargo to end on Friday",
        "Hold until Friday, court tells airline",
        "Hold the line",
        "HOLD FOR RANSOM",
        "FOR IMMEDIATE RELEASE",
        "For release of the hostages, families march",
        "For use in schools",
        "Not for release: the bear that stayed",
        "Not for sale before Christmas",
        "Do not use before reading the label",
        "Advisory board resigns",
        "ADVISORY BOARD RESIGNS",
        "Advisory",
        "Travel advisory for the coast",
        "Hurricane advisory number 14",
        "Attention editors of the world, says poet",
        "Attention: strikes ahead",
        "Not for publication",
        "Note to editors",
        "Correction officers strike",
        "CORRECTION OFFICERS STRIKE",
        "Repeat offender jailed",
        "Correction in markets goes on",
        "Corrected vision for all",
        "Update on the ferry",
        "Lead 2 mines closed",
        "2nd leader debate",
        "Update 2 of the game is late",
        "Withhold votes, union says",
        "WITHHOLD"
      })
  void aHeadlineThatSpeaksOfSuchThingsIsNone(String line) {
    assertThat(Instruction.in(line)).isEmpty();
  }

  private static List<KillTarget> targets(String line) {
    return Instruction.in(line).map(told -> ((Kill) told).targets()).orElseThrow();
  }
}
