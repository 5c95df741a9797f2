package news.dateline.launcher.offline;

import java.nio.file.Path;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.source.SourceProfile;
import tools.jackson.databind.node.ObjectNode;

/** What {@code parse} does with a line of a manifest. */
record ParseWork(WireReader reader, WireFiles defaults, Path folder) implements Manifest.Work {

  @Override
  public void answer(ManifestLine line, ObjectNode answer) throws InputException {
    String path = line.required("path");
    Optional<String> source = line.optional("source");
    SourceProfile profile = source.isPresent() ? reader.source(source.get()) : defaults.source();
    Optional<String> named = line.optional("format");
    String format = named.isPresent() ? reader.hint(named.get()) : defaults.format();
    if (named.isPresent() && format == null) {
      answer.put("note", "there is no format '%s'; the content decided".formatted(named.get()));
    }
    Reading reading =
        reader.read(
            WireFile.read(path, folder),
            profile,
            format,
            line.optional("contentType").orElse(null));
    if (reading.isRefused()) {
      throw new InputException(reading.refusal());
    }
    answer.set("items", ArticleCodec.mapper().valueToTree(reading.articles()));
    if (!reading.refusals().isEmpty()) {
      answer.set("refused", ArticleCodec.mapper().valueToTree(reading.refusals()));
    }
  }
}
