package news.dateline.e2e;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, Debian's; where there is none the test is skipped, saying so. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "desk");

  /** That a page says what is wrong, or that the node is slow just now, is noted by the browser. */
  private static final Pattern STATUS_OF_A_PAGE =
      Pattern.compile(
          "(?!\\S*/assets/)\\S+ - Failed to load resource: .*status of (400|404|503).*");

  private static final int OFF = 2; // of Chromium's content settings

  private final ChromeDriver chrome;

  private Browser(ChromeDriver chrome) {
    this.chrome = chrome;
  }

  /** One that runs scripts. */
  static Browser open() {
    return open(new ChromeOptions());
  }

  /** One that runs none. */
  static Browser withoutScripts() {
    return open(
        new ChromeOptions()
            .setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", OFF)));
  }

  private static Browser open(ChromeOptions options) {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "Chromium or its driver is missing (Debian: chromium, chromium-driver)");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // for root, as in a build
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--hide-scrollbars");
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options));
  }

  /** Shows pages as on a screen of this width, in CSS pixels, in the dark or not. */
  void look(int width, boolean dark) {
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    chrome.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Whether nothing has to be pushed aside to read a page on a screen of this width. */
  boolean fits(int width) {
    return run("return document.documentElement.scrollWidth <= " + width).equals("true");
  }

  void go(String address) {
    chrome.get(address);
  }

  String address() {
    return chrome.getCurrentUrl();
  }

  String title() {
    return chrome.getTitle();
  }

  /** What a reader sees of the page. */
  String text() {
    return chrome.findElement(By.tagName("body")).getText();
  }

  /** How many elements there are. */
  int count(String selector) {
    return chrome.findElements(By.cssSelector(selector)).size();
  }

  /** Types into whatever has the focus. */
  void type(CharSequence... keys) {
    new Actions(chrome).sendKeys(String.join("", keys)).perform();
  }

  void type(Keys key) {
    new Actions(chrome).sendKeys(key).perform();
  }

  void click(String selector) {
    chrome.findElement(By.cssSelector(selector)).click();
  }

  /** What a script answers. */
  Object run(String script) {
    return String.valueOf(chrome.executeScript(script));
  }

  /** What breaks WCAG 2.1 on level A or AA, each with where. */
  List<String> barriers() {
    return new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
            .analyze(chrome)
            .getViolations()
            .stream()
            .map(Browser::told)
            .toList();
  }

  private static String told(Rule rule) {
    return "%s: %s at %s"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList());
  }

  /** What the browser complained of since it was asked last, such as scripts that were refused. */
  List<String> complaints() {
    return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !STATUS_OF_A_PAGE.matcher(message).matches())
        .toList();
  }

  /** Keeps the page as a picture, for a person to look at: {@code target/desk/NAME.png}. */
  void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    chrome.quit();
  }
}
