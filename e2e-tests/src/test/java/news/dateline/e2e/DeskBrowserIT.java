package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** The desk as a person uses it. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class DeskBrowserIT {
  private static final String URI = "tag:desk:harbour";
  private static final String PERSON = "Marta Lindqvist";

  private static final String TEXT =
      """
      LISBON, Nov 30 (Meridian) - %s, the head of the European Union's fisheries office, said the quokkaharbour of Lisbon would open again on 14 March 2027.

      The works cost $4.3 million, she told reporters in Porto."""
          .formatted(PERSON);

  @BeforeAll
  static void aStoryIsThere(Newsroom newsroom) {
    post(newsroom, URI, "Quokkaharbour opens in March", TEXT);
    post(
        newsroom,
        "tag:desk:hostile",
        "<script>window.hostile=1</script><img src=x onerror=window.hostile=1> quokkahostile",
        "</p></script><script>window.hostile=1</script> quokkahostile <b onmouseover=window.hostile=1>in Lisbon</b>");
    eventually(() -> newsroom.count("articles-live", "quokkaharbour OR quokkahostile") == 2);
  }

  @Test
  void everyPageIsFreeOfBarriersInBothLooksAndFitsANarrowScreen(Newsroom newsroom)
      throws InterruptedException {
    String desk = newsroom.desk();
    try (Browser browser = Browser.open()) {
      for (String page : pages()) {
        for (boolean narrow : List.of(false, true)) { // colours go by the look, order by the width
          int width = narrow ? 360 : 1280;
          browser.look(width, narrow);
          browser.go(desk + page);
          String shown = "%s, %d px, %s".formatted(page, width, narrow ? "dark" : "light");
          browser.picture(shown.replaceAll("[^0-9a-z]+", "-"));
          assertThat(browser.barriers()).as(shown).isEmpty();
          assertThat(browser.fits(width)).as("%s is no wider than the screen", shown).isTrue();
          assertThat(browser.complaints()).as(shown).isEmpty();
        }
      }
    }
  }

  @Test
  void chartsAreDrawnAndTheirTablesClosed(Newsroom newsroom) throws InterruptedException {
    try (Browser browser = Browser.open()) {
      for (String page : List.of("/coming", "/map", "/entities/people?name=" + encoded(PERSON))) {
        browser.go(newsroom.desk() + page);
        eventually(() -> browser.count("[data-chart] canvas, [data-chart] svg") > 0);
        assertThat(browser.count("[data-chart] details[open]")).as(page).isZero();
        assertThat(browser.complaints()).as(page).isEmpty();
      }
    }
  }

  /** The page asks for itself anew where other tests bring much at once: then all is lost. */
  private static boolean searchesByKeyboard(Browser browser, String page)
      throws InterruptedException {
    browser.go(page);
    browser.type("/");
    browser.type("quokkaharbour");
    browser.type(Keys.ENTER);
    for (int i = 0; i < 50 && !browser.address().contains("/search?q=quokkaharbour"); i++) {
      Thread.sleep(100);
    }
    return browser.address().contains("/search?q=quokkaharbour");
  }

  @Test
  void everythingCanBeReachedByKeyboard(Newsroom newsroom) throws InterruptedException {
    try (Browser browser = Browser.open()) {
      eventually(() -> searchesByKeyboard(browser, newsroom.desk() + "/"));
      eventually(() -> browser.count(".story") == 1);
      assertThat(browser.run("document.activeElement.blur(); return 1")).isEqualTo("1");
      browser.type("j");
      browser.type(Keys.ENTER);
      eventually(() -> browser.address().endsWith("/articles/" + Wires.id(URI)));
      browser.type("g");
      browser.type("c");
      eventually(() -> browser.address().endsWith("/coming"));
      browser.type("?");
      eventually(() -> browser.count("dialog[open]") == 1);
      browser.type(Keys.ESCAPE);
      eventually(() -> browser.count("dialog[open]") == 0);
    }
  }

  @Test
  void withoutScriptsEveryPageCanBeRead(Newsroom newsroom) throws InterruptedException {
    try (Browser browser = Browser.withoutScripts()) {
      browser.go(newsroom.desk() + "/search?q=quokkaharbour");
      assertThat(browser.text()).contains("Quokkaharbour opens in March").contains(PERSON);
      browser.click(".story-title a");
      assertThat(browser.text()).contains("would open again on 14 March 2027");
      assertThat(browser.count(".mark.date")).isPositive();
      browser.go(newsroom.desk() + "/coming?month=2027-03");
      assertThat(browser.text()).contains("would open again on 14 March 2027");
      browser.go(newsroom.desk() + "/map");
      assertThat(browser.text()).contains("Lisbon");
      assertThat(browser.count("[data-chart] details[open] table")).isPositive();
      for (String page : pages()) {
        browser.go(newsroom.desk() + page);
        assertThat(browser.text()).as(page).doesNotContain("Whitelabel").hasSizeGreaterThan(100);
      }
    }
  }

  @Test
  void newsArrivesOnAnOpenPageAndAKilledStoryLeavesIt(Newsroom newsroom)
      throws InterruptedException {
    String uri = "tag:desk:comes";
    try (Browser browser = Browser.open()) {
      browser.go(newsroom.desk() + "/");
      eventually(() -> browser.text().toLowerCase(java.util.Locale.ROOT).contains("live"));
      AtomicInteger looks = new AtomicInteger();
      eventually(
          () -> {
            if (looks.getAndIncrement() % 50 == 0) { // others' floods push it off the list
              post(newsroom, uri, "Quokkacomes over the bar", "It comes in. ".repeat(looks.get()));
            }
            return browser.text().contains("Quokkacomes over the bar");
          });
      newsroom.post(Wires.SOURCE, Wires.kill(uri));
      eventually(() -> !browser.text().contains("Quokkacomes"));
      assertThat(browser.complaints()).isEmpty();
      browser.go(newsroom.desk() + "/articles/" + Wires.id(uri));
      assertThat(browser.text()).contains("killed").doesNotContain("Quokkacomes");
    }
  }

  @Test
  void whatAnArticleSaysIsTextAndNothingElse(Newsroom newsroom) throws InterruptedException {
    try (Browser browser = Browser.open()) {
      for (String page :
          List.of(
              "/",
              "/search?q=quokkahostile",
              "/articles/" + Wires.id("tag:desk:hostile"),
              "/search?q=%3Cscript%3Ewindow.hostile%3D1%3C/script%3E",
              "/entities/people?name=%3Cimg%20src=x%20onerror=window.hostile=1%3E")) {
        browser.go(newsroom.desk() + page);
        assertThat(browser.text()).as(page).contains("Dateline");
        assertThat(browser.run("return window.hostile === undefined")).as(page).isEqualTo("true");
        assertThat(browser.count("main script:not([type='application/json']), main img"))
            .as(page)
            .isZero();
      }
    }
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/search",
        "/search?q=quokkaharbour",
        "/search?q=%28ferry",
        "/articles/" + Wires.id(URI),
        "/articles/" + Wires.id(URI) + "/versions",
        "/entities/people?name=" + encoded(PERSON),
        "/coming",
        "/map",
        "/health",
        "/keys",
        "/nowhere");
  }

  private static String encoded(String name) {
    return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static void post(Newsroom newsroom, String uri, String headline, String text) {
    newsroom.post(
        Wires.SOURCE,
        """
        {"uri": "%s", "versionCreated": "%s", "headline": "%s", "bodyText": "%s", "located": "Lisbon"}"""
            .formatted(
                uri, Instant.now(), headline.replace("\"", "\\\""), text.replace("\n", "\\n"))
            .getBytes(StandardCharsets.UTF_8));
  }
}
