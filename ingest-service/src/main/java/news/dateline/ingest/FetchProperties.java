package news.dateline.ingest;

import java.time.Duration;
import news.dateline.ingest.fetch.FetchSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds and pages are fetched; the times are those of {@link FetchSettings}.
 *
 * @param contact where publishers reach us, an address of a page or of mail; stands in the user
 *     agent
 * @param robotName the name that a robots.txt calls us by, in lower case
 */
@ConfigurationProperties("dateline.ingest.fetch")
record FetchProperties(
    @DefaultValue("") String contact,
    @DefaultValue("dateline") String robotName,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("20s") Duration idleTimeout,
    @DefaultValue("60s") Duration requestTimeout,
    @DefaultValue("30s") Duration waitAtMost,
    @DefaultValue("1s") Duration hostGap,
    @DefaultValue("30s") Duration crawlDelayAtMost) {

  /** Refuses what would not work, naming the key. */
  FetchProperties {
    require(
        contact.chars().allMatch(c -> c > ' ' && c <= '~' && c != '(' && c != ')'),
        "contact",
        "'%s' is no address of a page or of mail".formatted(contact));
    require(
        !robotName.isEmpty()
            && robotName.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '_'),
        "robot-name",
        "'%s' is not made of lower-case letters, hyphens and underscores".formatted(robotName));
    requirePositive(connectTimeout, "connect-timeout");
    requirePositive(idleTimeout, "idle-timeout");
    requirePositive(requestTimeout, "request-timeout");
    requirePositive(waitAtMost, "wait-at-most");
    require(!hostGap.isNegative(), "host-gap", "%s is negative".formatted(hostGap));
    require(
        !crawlDelayAtMost.isNegative(),
        "crawl-delay-at-most",
        "%s is negative".formatted(crawlDelayAtMost));
  }

  FetchSettings settings(String version) {
    String product = "Dateline/" + version;
    return new FetchSettings(
        contact.isEmpty() ? product : "%s (+%s)".formatted(product, contact),
        robotName,
        connectTimeout,
        idleTimeout,
        requestTimeout,
        waitAtMost,
        hostGap,
        crawlDelayAtMost);
  }

  private static void requirePositive(Duration value, String key) {
    require(value.isPositive(), key, "%s is no time to wait".formatted(value));
  }

  private static void require(boolean holds, String key, String wrong) {
    if (!holds) {
      throw new IllegalArgumentException("dateline.ingest.fetch.%s: %s".formatted(key, wrong));
    }
  }
}
