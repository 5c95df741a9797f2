package news.dateline.index;

import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Outcome;

/** A candidate and how it ended. */
record Settled(Candidate candidate, Outcome outcome) {}
