package news.dateline.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "news.dateline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule JUDGING_AND_MAPPING_ARE_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage("..index.judge..", "..index.document..", "..index.fingerprint..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "co.elastic..");

  @ArchTest
  static final ArchRule A_SERVICE_DEPENDS_ON_NO_OTHER =
      noClasses()
          .that()
          .resideInAPackage("..index..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "news.dateline.ingest..", "news.dateline.enrich..", "news.dateline.launcher..");
}
