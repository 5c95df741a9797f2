package news.dateline.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "news.dateline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule ENRICHMENT_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..enrich.entity..",
              "..enrich.joining..",
              "..enrich.place..",
              "..enrich.organisation..",
              "..enrich.tagger..",
              "..enrich.aliases..",
              "..enrich.date..",
              "..enrich.amount..",
              "..enrich.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule A_SERVICE_DEPENDS_ON_NO_OTHER =
      noClasses()
          .that()
          .resideInAPackage("..enrich..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "news.dateline.ingest..", "news.dateline.index..", "news.dateline.launcher..");
}
