package news.dateline.ingest.format.wording;

import java.util.List;
import news.dateline.ingest.format.MadeIdentity;

/** Names items by number, slug and headline as such, where a format makes no other identity. */
public record PlainTargets(String source) implements TargetNaming {
  @Override
  public List<String> urisOf(KillTarget target) {
    return List.of(
        switch (target) {
          case KillTarget.Numbered(_, String number) -> MadeIdentity.ofItem(source, number);
          case KillTarget.Slugged(String slug) -> MadeIdentity.ofSlug(source, slug);
          case KillTarget.Headlined(String headline) -> MadeIdentity.ofHeadline(source, headline);
        });
  }
}
