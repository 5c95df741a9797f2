package news.dateline.index.document;

import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Entity;
import news.dateline.article.StatedTime;
import news.dateline.article.Warning;

/** Everything a reader of one article may want and no search needs. */
record Detail(
    List<Entity> entities,
    List<DateMention> dates,
    List<Amount> amounts,
    List<StatedTime> statedTimes,
    EnrichmentNote enrichment,
    List<Warning> warnings) {}
