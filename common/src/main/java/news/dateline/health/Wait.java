package news.dateline.health;

import java.time.Instant;

/** What is being waited for, one sentence for an operator, and since when. */
public record Wait(String what, Instant since) {}
