package news.dateline.ingest.folder;

import java.time.Instant;
import news.dateline.ingest.source.SourceProfile;

/**
 * One file's turn.
 *
 * @param isBacklog whether it is history, which gives way to what is live
 * @param takenAt when it was taken: the time of receipt of what is in it
 */
record Turn(SourceProfile source, Candidate file, boolean isBacklog, Instant takenAt) {}
