package news.dateline.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.StoryBody;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.textwire.LineMarks;
import news.dateline.ingest.format.textwire.Transmission;
import news.dateline.ingest.format.textwire.WireCharacters;
import news.dateline.ingest.format.wording.KillTarget;
import news.dateline.ingest.format.wording.StoryEdges;
import news.dateline.ingest.format.wording.StoryInstructions;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Makes an article of a story as it is sent. */
final class StoryArticle {
  private static final Place HEADER = Place.named("the header");
  private static final Place KEYWORD = Place.named("the keyword line");
  private static final Place TEXT = Place.named("the text");
  private static final Place STAMP = Place.named("the line below the text");

  private final SentStory story;
  private final Draft draft;
  private final StoryInstructions instructions;

  private StoryArticle(SentStory story, Wire wire, SourceProfile source) {
    this.story = story;
    draft = new Draft(wire, source);
    instructions = new StoryInstructions(draft);
  }

  static ParsedItem of(
      Transmission transmission, WireCharacters characters, Wire wire, SourceProfile source) {
    SentStory story = SentStory.of(transmission);
    if (story.header() == null && story.text().stream().allMatch(String::isBlank)) {
      return new ParsedItem.NotUnderstood(
          new Refusal(
              "no-story",
              "the header",
              "no header of ANPA 1312 (service and number, priority and category) and no text was found"));
    }
    StoryArticle article = new StoryArticle(story, wire, source);
    characters.warn(article.draft);
    return article.read();
  }

  private ParsedItem read() {
    StoryHeader header = story.header();
    StoryStamp sent = story.sent();
    header(header);
    draft.time(
        TimeField.VERSION_CREATED,
        sent == null ? null : sent.stated(),
        STAMP,
        "month, day, year, clock and zone");
    HeadLines head = HeadLines.of(story.text());
    List<String> lines = new ArrayList<>(head.lines());
    lines.removeIf(line -> line.startsWith("*")); // a number for AP's own systems
    KeywordLine keyword = keyword(header, lines);
    List<String> rest = new HeadReading(draft, instructions).read(lines);
    String body = StoryBodyText.of(story.text().subList(head.body(), story.text().size()));
    if (body.isEmpty()) {
      body = String.join("\n\n", rest); // a list of headlines has no other text
    } else if (!rest.isEmpty()) {
      draft.text(TextField.LEAD, rest.getFirst(), TEXT, "the second line that is a text");
    }
    StoryBody.read(draft, StoryEdges.read(body, instructions, TEXT), TEXT, "the indented lines");
    labels(keyword);
    instructions.finish(body, TEXT);
    identity(header, sent);
    if (!story.whole()) {
      draft.warn(
          "bodyText",
          "unterminated",
          "neither an end of text (ETX) nor a time of sending follows: the text may be cut off");
    }
    return draft.understood();
  }

  private void header(@Nullable StoryHeader header) {
    if (header == null) {
      draft.warn(
          "uri", "no-header", "the first lines are no header; urgency and category are not known");
      return;
    }
    draft.urgency(header.urgency(), HEADER, "priority f, b, u, r, d, a as 1 to 6");
    if (header.urgency() == null && header.priority() != null) {
      draft.warn(
          "urgency", "no-urgency", "the priority '%s' is not known".formatted(header.priority()));
    }
    draft.subject(header.category(), null, HEADER, "category");
  }

  /** The first line with a comma, or one that begins as the header's keyword does. */
  private KeywordLine keyword(@Nullable StoryHeader header, List<String> lines) {
    String short24 = header == null || header.keyword() == null ? "" : header.keyword();
    if (!lines.isEmpty() && isKeyword(lines.getFirst(), short24)) {
      KeywordLine keyword = KeywordLine.of(LineMarks.strip(lines.removeFirst()));
      draft.text(TextField.SLUGLINE, keyword.slug(), KEYWORD, "up to the first comma");
      return keyword;
    }
    draft.text(TextField.SLUGLINE, short24, HEADER, "keyword of the header");
    return KeywordLine.of(short24);
  }

  private static boolean isKeyword(String line, String header) {
    String text = LineMarks.strip(line);
    int comma = text.lastIndexOf(',');
    boolean counted =
        comma > 0 && text.substring(comma + 1).strip().chars().allMatch(Character::isDigit);
    String first = header.split(" ", -1)[0];
    return counted
        || (first.length() > 3
            && text.toUpperCase(Locale.ROOT).startsWith(first.toUpperCase(Locale.ROOT)));
  }

  private void labels(KeywordLine keyword) {
    if (keyword.isKill()) {
      instructions.kill(List.of(new KillTarget.Slugged(bare(keyword.slug()))), KEYWORD);
    }
    if (keyword.isHeld()) {
      instructions.hold(KEYWORD, "held for release, or sent in advance");
    }
    keyword.labels().forEach(label -> instructions.take(label, KEYWORD));
  }

  private static String bare(String slug) {
    String upper = slug.toUpperCase(Locale.ROOT);
    boolean cycle = upper.startsWith("BC-") || upper.startsWith("AM-") || upper.startsWith("PM-");
    return cycle ? slug.substring(3).replaceFirst("^-+", "") : slug;
  }

  /** Story numbers begin anew each day. */
  private void identity(@Nullable StoryHeader header, @Nullable StoryStamp sent) {
    draft.stableFields(
        header == null || sent == null
            ? String.join("\n", story.text())
            : String.join(
                "\n", header.service().toLowerCase(Locale.ROOT), header.number(), sent.day()));
  }
}
