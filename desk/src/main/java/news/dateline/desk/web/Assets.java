package news.dateline.desk.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the libraries lie that browsers load; {@code @assets} in templates. */
@Component("assets")
public final class Assets {
  private final String htmx;
  private final String echarts;

  Assets(
      @Value("${dateline.desk.webjars.htmx}") String htmx,
      @Value("${dateline.desk.webjars.echarts}") String echarts) {
    this.htmx = "/webjars/htmx.org/" + htmx + "/dist/";
    this.echarts = "/webjars/echarts/" + echarts + "/dist/";
  }

  /** For parts of pages. */
  public String htmx() {
    return htmx + "htmx.min.js";
  }

  /** For lines and bars. */
  public String echarts() {
    return echarts + "echarts.common.min.js";
  }

  /** For maps. */
  public String echartsFull() {
    return echarts + "echarts.min.js";
  }
}
