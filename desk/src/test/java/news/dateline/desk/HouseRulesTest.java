package news.dateline.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "news.dateline.desk", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule ELASTICSEARCH_IS_ASKED_WITHIN_BOUNDS =
      noClasses()
          .that()
          .resideOutsideOfPackages("news.dateline.desk", "news.dateline.desk.index")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ElasticsearchClient.class);

  @ArchTest
  static final ArchRule A_SERVICE_DEPENDS_ON_NO_OTHER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "news.dateline.index..",
              "news.dateline.ingest..",
              "news.dateline.enrich..",
              "news.dateline.launcher..",
              "news.dateline.kafka..");
}
