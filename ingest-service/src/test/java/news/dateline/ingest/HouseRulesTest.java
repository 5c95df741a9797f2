package news.dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "news.dateline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  private static final Set<String> OPENING =
      Set.of(
          "java.net.URL",
          "java.net.Socket",
          "java.net.InetAddress",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.RandomAccessFile");

  @ArchTest
  static final ArchRule PARSING_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..ingest.format..", "..ingest.source..", "..ingest.fetch..", "..ingest.discover..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule TAKING_FILES_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAPackage("..ingest.folder..")
          .and()
          .haveNameNotMatching(".*\\.Folder(Configuration|Health|Properties)")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule A_SERVICE_DEPENDS_ON_NO_OTHER =
      noClasses()
          .that()
          .resideInAPackage("..ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "news.dateline.enrich..", "news.dateline.index..", "news.dateline.launcher..");

  /** Wire text may be made to cost a backtracking matcher hours; RE2 is linear. */
  @ArchTest
  static final ArchRule WIRE_TEXT_MEETS_NO_BACKTRACKING_PATTERN =
      noClasses()
          .that()
          .resideInAPackage("..ingest.format..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..");

  @ArchTest
  static final ArchRule A_PARSER_OPENS_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("..ingest.format..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "open files or connections",
                  type ->
                      OPENING.contains(type.getName())
                          || type.getPackageName().startsWith("java.net.http")
                          || type.getPackageName().startsWith("java.nio.channels")
                          || type.getPackageName().startsWith("java.nio.file")));
}
