package news.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static final URI BASE = URI.create("https://news.example/a/b?c=d");

  @ParameterizedTest
  @CsvSource({
    "/feed, https://news.example/feed",
    "feed, https://news.example/a/feed",
    "../feed, https://news.example/feed",
    "?page=2, https://news.example/a/?page=2",
    "//other.example/x, https://other.example/x",
    "http://Other.Example, http://other.example/",
    "HTTP://other.example:8080/#top, http://other.example:8080/",
    "/caf\u00e9 au lait, https://news.example/caf%C3%A9%20au%20lait",
    "/a|b, https://news.example/a%7Cb",
    "/a%2Fb%zz, https://news.example/a%2Fb%25zz",
    "https://b\u00fccher.example/neu, https://xn--bcher-kva.example/neu",
    "/to?u=https://x.example/\u00e9, https://news.example/to?u=https://x.example/%C3%A9",
    "http://[2001:db8::1]:80/x, http://[2001:db8::1]:80/x",
  })
  void aReferenceMeansWhatABrowserMakesOfIt(String reference, String address) {
    assertThat(WebAddress.resolve(BASE, reference)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:desk@news.example",
        "javascript:alert(1)",
        "ftp://x.example/",
        "http:///x",
        "http://",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://a b/"
      })
  void whatIsNoAddressOfTheWebIsNone(String reference) {
    assertThat(WebAddress.resolve(BASE, reference)).isEmpty();
  }

  @Test
  void anAddressThatIsTooLongToKeepIsNone() {
    assertThat(WebAddress.resolve(BASE, "/" + "\u00e9".repeat(ArticleLimits.URI_CHARS / 2)))
        .isEmpty();
  }

  @Test
  void whatAPersonTypesNeedsNoScheme() {
    assertThat(WebAddress.typed(" news.example/feed "))
        .contains(URI.create("https://news.example/feed"));
    assertThat(WebAddress.typed("http://news.example"))
        .contains(URI.create("http://news.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://news.example/",
        "file:///etc/passwd",
        "http://user@news.example/",
        "http://user:word@news.example/",
        "http://@news.example/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.0.01/",
        "http://127.0.0.1./",
        "http://1.2.3.4.5/",
        "http://256.0.0.1/",
        "http://news.0x1/",
        "http://[fe80::1%25eth0]/",
        "http://news.example:0/",
        "http://news.example:65536/",
        "mailto:desk@news.example",
      })
  void anAddressThatMayMeanSomethingElseIsRefused(String url) {
    assertThat(WebAddress.problem(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "https://news.example:8443/x",
        "http://[::1]/",
        "https://4chan.example/"
      })
  void anOrdinaryAddressIsNot(String url) {
    assertThat(WebAddress.problem(URI.create(url))).isEmpty();
  }
}
