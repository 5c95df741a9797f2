package news.dateline.launcher.sample;

import java.time.ZoneId;
import news.dateline.article.DateOrder;

/** How a source of the sample wire writes times, as its entry in the source registry says. */
record SampleSource(ZoneId zone, DateOrder dateOrder) {}
