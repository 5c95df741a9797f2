package news.dateline.ingest.operator;

import org.jspecify.annotations.Nullable;

/**
 * A site to look at, and what is known of it already.
 *
 * @param url of the site, one of its pages, or the feed itself
 * @param id for the source, in place of one made of the host's name
 * @param name in place of the feed's title
 * @param zone in place of a guess
 * @param language in place of the feed's
 * @param pages as {@code feed.pages} of a profile
 * @param privateAddresses whether it may lie at a private or loopback address
 */
public record DiscoverRequest(
    @Nullable String url,
    @Nullable String id,
    @Nullable String name,
    @Nullable String zone,
    @Nullable String language,
    @Nullable String pages,
    boolean privateAddresses) {}
