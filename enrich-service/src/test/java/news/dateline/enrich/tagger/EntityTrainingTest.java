package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTrainingTest {
  private static final String[] PEOPLE = {"Maria Olsen", "Jan Novak", "Amina Diallo", "Li Wei"};
  private static final String[] PLACES = {"Oslo", "Prague", "Dakar", "Wuhan"};
  private static final String[] BODIES = {"Apex Corp.", "the {o Harbour Union}", "{o FSB}"};

  @TempDir private Path folder;

  @Test
  void aTrainingTellsItsFiguresAndItsModelReadsWhatItLearned() throws IOException {
    Queue<String> told = new ConcurrentLinkedQueue<>();
    Path model = folder.resolve("names.model");
    EntityTraining.Outcome outcome =
        new EntityTraining(1, 2, told::add).run(List.of(data(60)), model);

    assertThat(outcome.texts()).isEqualTo(60);
    assertThat(outcome.heldBack()).isBetween(1, 20);
    assertThat(outcome.figures().lines())
        .extracting(Figures.Line::name)
        .containsExactly("person", "organisation", "place", "event", "all");
    assertThat(outcome.figures().all().gold()).isPositive();
    assertThat(outcome.figures().all().f1()).isGreaterThan(80);
    assertThat(told).anyMatch(line -> line.startsWith("54 texts, ") || line.contains(" texts, "));
    assertThat(told).anyMatch(line -> line.startsWith("second stage, training "));

    NameTagger tagger =
        new NameTagger(Reader.load(), ModelFile.read(Files.newInputStream(model), "names.model"));
    String text = "Jan Novak spoke in Oslo on Monday.";
    assertThat(tagger.tag(List.of(text)))
        .extracting(name -> text.substring(name.start(), name.end()) + " " + name.type())
        .containsExactly("Jan Novak PERSON", "Oslo PLACE");
  }

  @Test
  void theSameSeedGivesTheSameFileWhateverTheThreads() throws IOException {
    Path data = data(40);
    byte[] one = trained(data, 7, 1);

    assertThat(trained(data, 7, 2)).isEqualTo(one);
    assertThat(Arrays.equals(trained(data, 8, 2), one)).isFalse();
  }

  @Test
  void tooFewTextsAreRefusedWithOneSentenceAndNoFileIsWritten() throws IOException {
    Path model = folder.resolve("names.model");
    Path data = data(1);
    assertThatThrownBy(() -> new EntityTraining(1, 1, _ -> {}).run(List.of(data), model))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "1 marked texts are too few to train on and to hold a tenth back; name a folder of .jsonl or .txt files with --data");
    assertThat(model).doesNotExist();
  }

  private byte[] trained(Path data, long seed, int threads) throws IOException {
    Path model = folder.resolve("names-%d-%d.model".formatted(seed, threads));
    new EntityTraining(seed, threads, _ -> {}).run(List.of(data), model);
    return Files.readAllBytes(model);
  }

  /** Invented texts of a few sentences, no two the same. */
  private Path data(int texts) throws IOException {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < texts; i++) {
      String person = PEOPLE[i % PEOPLE.length];
      String place = PLACES[i / 4 % PLACES.length];
      String body = BODIES[i % BODIES.length];
      marked.append(
          """
          === text %d
          {p %s} spoke in {l %s} on Monday.
          A spokesman for %s met {p %s} there after %d days.
          """
              .formatted(
                  i,
                  person,
                  place,
                  body.contains("{") ? body : "{o " + body + "}",
                  person.substring(person.indexOf(' ') + 1),
                  i));
    }
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("ours.txt"), marked);
    return data;
  }
}
