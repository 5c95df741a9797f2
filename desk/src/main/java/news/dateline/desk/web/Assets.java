package news.dateline.desk.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Where what browsers load lies, under addresses that hold a hash of its content; {@code @assets}
 * in templates. Asked by name: Spring's own filter for this looks at each link of each page.
 */
@Component("assets")
public final class Assets {
  private final Map<String, String> addresses = new ConcurrentHashMap<>();
  private final ResourceUrlProvider urls;
  private final String htmx;
  private final String echarts;

  Assets(
      ResourceUrlProvider urls,
      @Value("${dateline.desk.webjars.htmx}") String htmx,
      @Value("${dateline.desk.webjars.echarts}") String echarts) {
    this.urls = urls;
    this.htmx = "/webjars/htmx.org/" + htmx + "/dist/";
    this.echarts = "/webjars/echarts/" + echarts + "/dist/";
  }

  /** One of the desk's own. */
  public String own(String name) {
    return address("/assets/" + name);
  }

  /** For parts of pages. */
  public String htmx() {
    return address(htmx + "htmx.min.js");
  }

  /** For lines and bars. */
  public String echarts() {
    return address(echarts + "echarts.common.min.js");
  }

  /** For maps. */
  public String echartsFull() {
    return address(echarts + "echarts.min.js");
  }

  /** While the desk starts, nobody knows the hashes yet: what is asked for then is not kept. */
  private String address(String path) {
    String known = addresses.get(path);
    if (known != null) {
      return known;
    }
    String hashed = urls.getForLookupPath(path);
    if (hashed == null) {
      return path;
    }
    addresses.put(path, hashed);
    return hashed;
  }
}
