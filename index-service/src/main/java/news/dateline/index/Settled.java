package news.dateline.index;

import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Outcome;

/**
 * A candidate and how it ended.
 *
 * @param killed whether its article is
 */
record Settled(Candidate candidate, Outcome outcome, boolean killed) {}
