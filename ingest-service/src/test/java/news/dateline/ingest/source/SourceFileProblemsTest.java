package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileProblemsTest {
  /** The value stands in the line after the source's id and zone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          orderBy: luck               | key 'orderBy': 'luck' is none of time, number, received
          orderBy: tiem               | key 'orderBy': 'tiem' is none of time, number, received; did you mean 'time'?
          dateOrder: xyz              | key 'dateOrder': 'xyz' is none of dmy, mdy, ymd
          dateOrder: MDY              | key 'dateOrder': 'MDY' is none of dmy, mdy, ymd; did you mean 'mdy'?
          emptyEmbargo: hodl          | key 'emptyEmbargo': 'hodl' is none of hold, ignore; did you mean 'hold'?
          channels: [push, mail]      | key 'channels': 'mail' is none of push, folder, feed
          channels: push              | key 'channels': this is a single value, where a list is wanted; write [one, another]
          channels: [push, push]      | key 'channels': 'push' stands twice in the list, first in line 4; remove one of them
          formats: [newsml]           | key 'formats': there is no format 'newsml'; did you mean 'newsml-1' or 'newsml-g2'?
          formats: [telex]            | key 'formats': there is no format 'telex'; known are canonical, newsml-g2, newsml-1, plain
          formats: [[plain]]          | key 'formats': this is a list, where a text is wanted; write one text
          langauge: fi                | key 'langauge': this key is unknown; did you mean 'language'? Known are name, zone, dateOrder
          colour: red                 | key 'colour': this key is unknown. Known are name, zone, dateOrder
          <<: {name: X}               | key '<<': this key is unknown: YAML 1.2 has no merge key; write the keys out. Known are
          language: tr_TR             | key 'language': 'tr_TR' is no language tag of BCP 47; did you mean 'tr-TR'?
          language: Turkish           | key 'language': 'Turkish' is no language tag of BCP 47; did you mean 'tr'?
          language: qq                | key 'language': 'qq' is no language tag of BCP 47; write one such as en or pt-BR
          language: en-               | key 'language': 'en-' is no language tag of BCP 47
          language: en--GB            | key 'language': 'en--GB' is no language tag of BCP 47
          language: true              | key 'language': 'true' is a truth value, where a text is wanted; if it is meant, put it in quotes
          name: 24                    | key 'name': '24' is a number, where a text is wanted; if it is meant, put it in quotes
          name:                       | key 'name': there is no value; write one or leave the key out
          name: ~                     | key 'name': there is no value; write one or leave the key out
          name: ' '                   | key 'name': the text is blank; write one or leave the key out
          name: {full: X}             | key 'name': this is a mapping of keys to values, where a text is wanted; write one text
          name: "X\\nPress"           | key 'name': the text has several lines; write one line
          name: !!binary aGk=         | key 'name': the tag 'tag:yaml.org,2002:binary' has no meaning here; remove it
          rights: Mine                | key 'rights': this is a single value, where keys and values are wanted; write each as key: value
          rights: {holder: X}         | key 'rights.holder': this key is unknown. Known are copyrightHolder, usageTerms
          rights: {usageTerms: [no]}  | key 'rights.usageTerms': this is a list, where a text is wanted; write one text
          zone: UTC                   | key 'zone': stands a second time, first in line 3; remove one of them
          ? [a, b]                    | source 'x': this key is no text; write key: value
          """)
  void aWrongValueIsNamedByLineSourceAndKey(String line, String sentence) {
    assertThat(SourceFiles.problems("sources:\n  x:\n    zone: UTC\n    " + line + "\n"))
        .singleElement()
        .asString()
        .startsWith("my.yaml, line 4, source 'x'")
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mars/Olympus     | is no IANA time zone; write an IANA id, such as Europe/Istanbul
          Europe/Helsinky  | is no IANA time zone; did you mean "Europe/Helsinki"?
          Asia/Helsinki    | is no IANA time zone; did you mean "Europe/Helsinki"?
          Auckland         | is no IANA time zone; did you mean "Pacific/Auckland"?
          America/New York | is no IANA time zone; did you mean "America/New_York"?
          europe/rome      | is no IANA time zone; did you mean "Europe/Rome"?
          Istanbul         | is no IANA time zone; did you mean "Asia/Istanbul" or "Europe/Istanbul"?
          Europe/Istnabull | is no IANA time zone; did you mean "Europe/Istanbul"?
          Europe/Ankara    | is no IANA time zone; write an IANA id, such as Europe/Istanbul
          '+03:00'         | is a fixed offset, which knows no summer time; write an IANA id, such as Europe/Istanbul
          """)
  void aWrongZoneIsAnsweredWithTheNearest(String zone, String sentence) {
    assertThat(SourceFiles.problems("sources:\n  x:\n    zone: " + zone))
        .containsExactly(
            "my.yaml, line 3, source 'x', key 'zone': '%s' %s"
                .formatted(zone, sentence.replace('"', '\'')));
  }

  @Test
  void theZoneMustBeThere() {
    assertThat(SourceFiles.problems("sources:\n  x:\n    name: X"))
        .containsExactly(
            "my.yaml, line 2, source 'x': the key 'zone' is missing; write for example zone: Europe/Istanbul");
  }

  @Test
  void aSourceThatStandsTwiceIsNamedWithBothLines() {
    assertThat(
            SourceFiles.problems(
                "sources:\n  x: {zone: UTC}\n  y: {zone: UTC}\n  x: {zone: UCT}\n"))
        .containsExactly(
            "my.yaml, line 4, source 'x': stands a second time, first in line 2; remove one of them");
  }

  @Test
  void anIdThatWouldNotFitIntoAUrlIsRefused() {
    assertThat(SourceFiles.problems("sources: {'a b': {zone: UTC}}"))
        .containsExactly(
            "my.yaml, line 1, source 'a b': an id has up to 40 lower-case letters, digits and hyphens; write one such as my-wire");
  }

  @Test
  void everyProblemIsToldInTheOrderOfTheLines() {
    assertThat(
            SourceFiles.problems(
                """
                sources:
                  x:
                    orderBy: luck
                    zone: UTC
                  y:
                    zone: Nowhere
                    colour: red
                  x: {}
                source: {}
                """))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "my.yaml, line 3, source 'x', key 'orderBy'",
            "my.yaml, line 6, source 'y', key 'zone'",
            "my.yaml, line 7, source 'y', key 'colour'",
            "my.yaml, line 8, source 'x'",
            "my.yaml, line 8, source 'x'",
            "my.yaml, line 9, key 'source'");
  }
}
