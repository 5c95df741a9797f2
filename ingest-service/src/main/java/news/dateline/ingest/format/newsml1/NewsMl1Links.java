package news.dateline.ingest.format.newsml1;

import java.util.Locale;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What the item has to do with others, and what is to be done with its earlier revisions. Only
 * relations whose name says what they are become links.
 */
final class NewsMl1Links {
  private static final String NAME = "FormalName";

  private NewsMl1Links() {}

  static void read(WireElement item, Draft draft) {
    for (WireElement link : item.all("NewsManagement", "AssociatedWith")) {
      link(link, draft);
    }
    for (WireElement instruction : item.all("NewsManagement", "Instruction")) {
      if ("kills".equals(relation(instruction.attribute(NAME))) && concernsItem(instruction)) {
        draft.status(PubStatus.CANCELED, instruction, "Instruction to kill");
      }
    }
    if (item.getParent() instanceof WireElement component) {
      partOf(component, draft);
    }
  }

  private static void link(WireElement link, Draft draft) {
    String rel = relation(link.attribute(NAME));
    String stated = link.attribute("NewsItem");
    if (rel == null || stated == null) {
      return;
    }
    String other = PublicIdentifier.withoutRevision(stated);
    if (other.equals(draft.get(TextField.URI))) {
      return; // an earlier revision: replaced by this one in any case
    }
    draft.association(rel, other, link, "AssociatedWith " + link.attribute(NAME));
    if (rel.equals("kills")) {
      draft.status(PubStatus.WITHHELD, link, "a notice that kills another item");
    }
  }

  private static void partOf(WireElement component, Draft draft) {
    WireElement around = component;
    while (around.getName().equals("NewsComponent")
        && around.getParent() instanceof WireElement parent) {
      around = parent;
    }
    if (!around.getName().equals("NewsItem")) {
      return;
    }
    WireElement stated = around.child("Identification", "NewsIdentifier", "PublicIdentifier");
    if (stated != null) {
      draft.association(
          "partOf",
          PublicIdentifier.withoutRevision(stated.text()),
          stated,
          "the NewsItem around this one");
    }
  }

  /** An instruction with RevisionStatus is about the revisions it names, which are earlier ones. */
  private static boolean concernsItem(WireElement instruction) {
    for (WireElement revision : instruction.children("RevisionStatus")) {
      if (revision.attribute("Revision") != null) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String relation(@Nullable String name) {
    String word = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (word.startsWith("kill")
        || word.startsWith("cancel")
        || word.startsWith("delet")
        || word.startsWith("withdraw")) {
      return "kills";
    }
    if (word.startsWith("correct") || word.startsWith("rectif")) {
      return "corrects";
    }
    if (word.startsWith("replac") || word.startsWith("supersed")) {
      return "replaces";
    }
    if (word.startsWith("translat")) {
      return "translationOf";
    }
    if (word.equals("partof") || word.equals("part of")) {
      return "partOf";
    }
    return switch (word) {
      case "photo", "picture", "graphic", "image", "video", "audio", "media" -> "media";
      default -> null;
    };
  }
}
