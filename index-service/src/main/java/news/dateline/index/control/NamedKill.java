package news.dateline.index.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleId;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.article.Hashes;
import news.dateline.index.document.StoryNames;
import org.jspecify.annotations.Nullable;

/**
 * That one item kills or holds another, and which that is; a line of the worklist. There is no text
 * of an article in it.
 *
 * @param articleId of the item that says so
 * @param receiptId under which that was received first
 * @param target the uri of the other, or a name as the parsers write it
 * @param name the hash of that name; absent where the target is a uri
 * @param targetId the id that an article of the uri {@code target} has
 * @param candidates ids of the stories that may be meant
 * @param resolvedTo the id of the one that is
 * @param by who resolved or dismissed it; {@code wire} where exactly one story matched
 * @param reason why it was dismissed
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NamedKill(
    String articleId,
    String source,
    String receiptId,
    Instant receivedAt,
    ControlDeed deed,
    String target,
    @Nullable String name,
    String targetId,
    KillState state,
    List<String> candidates,
    @Nullable String resolvedTo,
    @Nullable String by,
    @Nullable String reason,
    @Nullable Instant settledAt) {
  /** Candidates are copied. */
  public NamedKill {
    candidates = List.copyOf(Objects.requireNonNullElse(candidates, List.of()));
  }

  /** One that was not looked into yet. */
  static NamedKill of(Notice notice, ControlDeed deed, String target) {
    return new NamedKill(
        notice.articleId(),
        notice.source(),
        notice.receiptId(),
        notice.receivedAt(),
        deed,
        StoryNames.listed(target),
        StoryNames.named(target).orElse(null),
        ArticleId.of(notice.source(), target).value(),
        KillState.UNRESOLVED,
        List.of(),
        null,
        null,
        null,
        null);
  }

  /** Its document's id: the same for a repeat of the same item. */
  String id() {
    return Hashes.base32(receiptId, deed.word(), target);
  }

  boolean isOpen() {
    return state == KillState.UNRESOLVED;
  }

  /** With the stories that may be meant, as of now; exactly one resolves it. */
  NamedKill matching(List<String> found, Instant now) {
    return found.size() == 1
        ? resolving(found.getFirst(), Control.WIRE, now)
        : NamedKillBuilder.builder(this).candidates(found).build();
  }

  NamedKill resolving(String article, String who, Instant now) {
    return NamedKillBuilder.builder(this)
        .state(KillState.RESOLVING)
        .candidates(List.of())
        .resolvedTo(article)
        .by(who)
        .settledAt(now)
        .build();
  }

  NamedKill resolved() {
    return NamedKillBuilder.builder(this).state(KillState.RESOLVED).build();
  }

  NamedKill dismissed(String who, String why, Instant now) {
    return NamedKillBuilder.builder(this)
        .state(KillState.DISMISSED)
        .by(who)
        .reason(why)
        .settledAt(now)
        .build();
  }

  /** What is to be done to the story that is meant: the same, whoever has found that out. */
  public Control control() {
    ArticleId story = new ArticleId(Objects.requireNonNull(resolvedTo));
    Control control = Control.byWire(story, source, deed, receiptId, receivedAt);
    return new Control(
        control.controlId(),
        story,
        source,
        null,
        deed,
        Objects.requireNonNullElse(by, Control.WIRE),
        control.reason(),
        receivedAt,
        receiptId);
  }
}
