package news.dateline.ingest.format.newsml1;

import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.nitf.ManagementStatus;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the item may be used: Status, and StatusWillChange, which tells when that ends. Embargoed
 * is a status here; elsewhere it stands beside usable.
 */
final class NewsMl1Status {
  private static final String NAME = "FormalName";

  private NewsMl1Status() {}

  static void read(WireElement item, Draft draft) {
    WireElement management = item.child("NewsManagement");
    WireElement status = management == null ? null : management.child("Status");
    String word = status == null ? null : status.attribute(NAME);
    if (status != null && word == null) {
      draft.unknownStatus("", status);
    } else if (management == null || status == null || word == null) {
      draft.warn("pubStatus", "no-status", "the NewsItem has no Status; it is taken for usable");
    } else {
      ManagementStatus stated = ManagementStatus.of(word);
      switch (stated) {
        case USABLE -> draft.status(PubStatus.USABLE, status, word);
        case EMBARGOED -> {} // its end decides
        case WITHHELD -> draft.status(PubStatus.WITHHELD, status, word);
        case CANCELED -> draft.status(PubStatus.CANCELED, status, word);
        case UNKNOWN -> draft.unknownStatus(word, status.at(NAME));
      }
      change(stated, status, management.child("StatusWillChange"), draft);
    }
    if (management != null) {
      urgency(management, draft);
    }
  }

  private static void change(
      ManagementStatus now, WireElement status, @Nullable WireElement change, Draft draft) {
    WireElement time = change == null ? null : change.child("DateAndTime");
    String future = future(change);
    if (now == ManagementStatus.EMBARGOED) {
      boolean ends = future == null || ManagementStatus.of(future) == ManagementStatus.USABLE;
      if (time != null && ends && !time.text().isBlank()) {
        draft.time(
            TimeField.EMBARGOED_UNTIL, time.text(), time, "Embargoed, until StatusWillChange");
      } else {
        draft.embargoedIndefinitely(status, "Embargoed, and no StatusWillChange to Usable");
      }
      return;
    }
    if (time == null || future == null) {
      return;
    }
    ManagementStatus then = ManagementStatus.of(future);
    if (now == ManagementStatus.USABLE
        && (then == ManagementStatus.WITHHELD || then == ManagementStatus.CANCELED)) {
      draft.time(TimeField.EXPIRES, time.text(), time, "StatusWillChange to " + future);
    } else if (now != then) {
      draft.warn(
          "pubStatus",
          "status-will-change",
          "a change of status to '%s' is announced; it is not made without a new version"
              .formatted(future));
    }
  }

  private static @Nullable String future(@Nullable WireElement change) {
    WireElement future = change == null ? null : change.child("FutureStatus");
    return future == null ? null : future.attribute(NAME);
  }

  private static void urgency(WireElement management, Draft draft) {
    for (WireElement urgency : management.children("Urgency")) {
      draft.urgency(urgency.attribute(NAME), urgency.at(NAME), "Urgency");
    }
  }
}
