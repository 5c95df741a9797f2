package news.dateline.ingest.raw;

import static news.dateline.ingest.raw.RawDeliveries.kept;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

class RawControllerTest {
  private static final RawDelivery PAGE = RawDeliveries.of("<script>alert(1)</script>\u0000\u00ff");

  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");
  @TempDir private Path root;

  @SuppressWarnings("NullAway.Init") // set before each test
  private RawArchive archive;

  @SuppressWarnings("NullAway.Init")
  private MockMvc http;

  @BeforeEach
  void start() throws IOException {
    archive = FolderArchive.open(root, Duration.ofDays(30), DataSize.ofBytes(0), clock);
    http = MockMvcBuilders.standaloneSetup(new RawController(archive, _ -> false, _ -> {})).build();
    kept(archive.keep(PAGE));
  }

  @AfterEach
  void stop() {
    archive.close();
  }

  @Test
  void theBytesComeAsTheyWereAndNoBrowserRunsThem() throws Exception {
    http.perform(get("/v1/raw/" + PAGE.sha256()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PAGE.bytes()))
        .andExpect(header().string("Content-Type", "application/octet-stream"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition", "attachment; filename=\"" + PAGE.sha256() + ".raw\""));
  }

  @Test
  void nobodySeesAnythingWhomTheGuardDoesNotLetIn() {
    MockMvc guarded =
        MockMvcBuilders.standaloneSetup(
                new RawController(
                    archive,
                    _ -> false,
                    _ -> {
                      throw new SecurityException("not you");
                    }))
            .build();
    for (String path : new String[] {PAGE.sha256(), PAGE.sha256() + "/copies", "no-hash"}) {
      assertThatThrownBy(() -> guarded.perform(get("/v1/raw/" + path)))
          .hasRootCauseInstanceOf(SecurityException.class);
    }
  }

  @Test
  void theFirstEightDigitsAreEnoughInAnyCase() throws Exception {
    String prefix = PAGE.sha256().substring(0, 8).toUpperCase(Locale.ROOT);
    http.perform(get("/v1/raw/" + prefix)).andExpect(content().bytes(PAGE.bytes()));
  }

  @Test
  void digitsThatSeveralShareAreAConflict() throws Exception {
    Path index;
    try (var files = Files.walk(root)) {
      index = files.filter(file -> file.toString().endsWith(".tsv")).findFirst().orElseThrow();
    }
    String line = Files.readString(index);
    String other = PAGE.sha256().substring(0, 8) + "0".repeat(56);
    Files.writeString(index, line + line.replace(PAGE.sha256(), other));
    http.perform(get("/v1/raw/" + PAGE.sha256().substring(0, 8)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("give more digits")));
  }

  @Test
  void theCopiesAreListedTheNewestFirst() throws Exception {
    clock.set("2026-11-29T00:00:00Z");
    kept(archive.keep(PAGE));
    http.perform(get("/v1/raw/" + PAGE.sha256() + "/copies"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.copies.length()").value(2))
        .andExpect(jsonPath("$.copies[0].sha256").value(PAGE.sha256()))
        .andExpect(jsonPath("$.copies[0].source").value("meridian"))
        .andExpect(jsonPath("$.copies[0].bytes").value(PAGE.bytes().length));
  }

  @Test
  void whatIsNotKeptIsNotFoundAndTheAnswerSaysWhereWasLooked() throws Exception {
    http.perform(get("/v1/raw/" + "0".repeat(64)))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value(containsString(root.toString())));
  }

  @Test
  void whatIsNoHashIsABadRequest() throws Exception {
    for (String wrong :
        new String[] {"abc", "0".repeat(65), "g".repeat(64), "..%2f..", "٠".repeat(8)}) {
      http.perform(get("/v1/raw/{sha}", wrong)).andExpect(status().isBadRequest());
    }
  }

  @Test
  void aDamagedCopyIsToldAsOne() throws Exception {
    try (var files = Files.walk(root)) {
      Path pack = files.filter(file -> file.toString().endsWith(".zst")).findFirst().orElseThrow();
      Files.write(pack, new byte[] {1});
    }
    http.perform(get("/v1/raw/" + PAGE.sha256()))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail").value(containsString("cannot be read")));
  }

  @Test
  void anArchiveThatIsOffSaysHowToTurnItOn() throws Exception {
    MockMvcBuilders.standaloneSetup(new RawController(new NoArchive(), _ -> false, _ -> {}))
        .build()
        .perform(get("/v1/raw/" + PAGE.sha256()))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value(containsString("dateline.ingest.raw.folder")));
  }
}
