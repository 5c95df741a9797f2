package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import news.dateline.article.DateOrder;
import news.dateline.ingest.format.ArticleFormats;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void theBundledRegistryHasNoErrorsAndTheSourcesThatTheReadmeNames() {
    SourceRegistry bundled = SourceFile.bundled(ArticleFormats.all().ids());
    assertThat(bundled.find("anadolu").orElseThrow().zone())
        .isEqualTo(ZoneId.of("Europe/Istanbul"));
    assertThat(bundled.find("newsroom").orElseThrow().formats()).isEmpty();
  }

  @Test
  void theBundledProfilesKnowWhatIsPeculiarToAWire() {
    SourceRegistry bundled = SourceFile.bundled(ArticleFormats.all().ids());
    assertThat(bundled.find("stt").orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
    assertThat(bundled.find("ap").orElseThrow().dateOrder()).isEqualTo(DateOrder.MDY);
    assertThat(bundled.all())
        .filteredOn(source -> source.emptyEmbargo() == EmptyEmbargo.IGNORE)
        .extracting(SourceProfile::id)
        .containsExactly("scoop");
  }

  @Test
  void everyKeyGoesToItsComponent() throws IOException {
    SourceProfile profile =
        SourceFiles.one(
            """
            sources:
              x:
                name: X Press
                zone: Pacific/Auckland
                dateOrder: ymd
                language: EN-nz
                orderBy: number
                formats: [newsml-g2, plain]
                channels: [push, feed]
                rights:
                  copyrightHolder: X Press Ltd
                  usageTerms: |
                    Not for archives.
                    Not for resale.
                emptyEmbargo: ignore
            """);
    assertThat(profile)
        .isEqualTo(
            SourceProfileBuilder.builder()
                .id("x")
                .name("X Press")
                .zone(ZoneId.of("Pacific/Auckland"))
                .dateOrder(DateOrder.YMD)
                .language("en-NZ")
                .orderBy(OrderBy.NUMBER)
                .formats(List.of("newsml-g2", "plain"))
                .channels(List.of(Channel.PUSH, Channel.FEED))
                .rights(new Rights("X Press Ltd", "Not for archives.\nNot for resale.\n"))
                .emptyEmbargo(EmptyEmbargo.IGNORE)
                .build());
  }

  @Test
  void aZoneIsEnough() throws IOException {
    SourceProfile profile = SourceFiles.one("sources: {x: {zone: UTC}}");
    assertThat(profile.name()).isEqualTo("x");
    assertThat(profile.dateOrder()).isEqualTo(DateOrder.DMY);
    assertThat(profile.language()).isNull();
    assertThat(profile.orderBy()).isEqualTo(OrderBy.TIME);
    assertThat(profile.formats()).isEmpty();
    assertThat(profile.channels()).isEmpty();
    assertThat(profile.rights()).isEqualTo(Rights.NONE);
    assertThat(profile.emptyEmbargo()).isEqualTo(EmptyEmbargo.HOLD);
  }

  @Test
  void norwegianIsNoTruthValue() throws IOException {
    assertThat(SourceFiles.one("sources: {x: {zone: Europe/Oslo, language: no}}").language())
        .isEqualTo("no");
  }

  @Test
  void anAliasStandsForItsAnchor() throws IOException {
    SourceProfile profile =
        SourceFiles.one(
            """
            sources:
              x: {zone: &zone UTC, rights: &rights {copyrightHolder: X Press}}
              y: {zone: *zone, rights: *rights}
            """);
    assertThat(profile.rights().copyrightHolder()).isEqualTo("X Press");
  }

  @Test
  void aByteOrderMarkIsNotText() throws IOException {
    assertThat(SourceFiles.one("\uFEFFsources: {x: {zone: UTC}}").id()).isEqualTo("x");
  }
}
