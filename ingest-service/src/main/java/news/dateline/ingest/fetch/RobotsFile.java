package news.dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a site's robots.txt.
 *
 * @param rules what it says; empty while it has never been read
 * @param readUntil when it is read again
 * @param unreadableSince since when it cannot be read; empty while it can
 * @param failure what came of the last attempt, where it failed
 * @param bytes what it takes, roughly
 */
record RobotsFile(
    Optional<BaseRobotRules> rules,
    Instant readUntil,
    Optional<Instant> unreadableSince,
    Optional<Fetched.TryLater> failure,
    int bytes) {}
