package news.dateline.ingest.raw;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import news.dateline.ingest.key.OperatorAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows an operator what a delivery was, byte for byte. */
@RestController
class RawController {
  private final RawArchive archive;
  private final Predicate<RawCopy> killed;
  private final Consumer<HttpServletRequest> access;

  @Autowired
  RawController(RawArchive archive, KilledCopies killed, OperatorAccess access) {
    this(archive, killed, access::require);
  }

  /**
   * With another guard, for tests: it throws where somebody is not let in.
   *
   * @param killed whether a copy is of a killed story and yet to be removed
   */
  RawController(
      RawArchive archive, Predicate<RawCopy> killed, Consumer<HttpServletRequest> access) {
    this.archive = archive;
    this.killed = killed;
    this.access = access;
  }

  @GetMapping("/v1/raw/{sha256}")
  ResponseEntity<?> bytes(@PathVariable String sha256, HttpServletRequest request) {
    access.accept(request);
    return answer(sha256, 1, this::bytes);
  }

  @GetMapping("/v1/raw/{sha256}/copies")
  ResponseEntity<?> copies(@PathVariable String sha256, HttpServletRequest request) {
    access.accept(request);
    return answer(
        sha256,
        RawSearch.MOST_COPIES,
        copies ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("copies", copies.stream().map(ListedCopy::of).toList())));
  }

  /** Of the newest copy that can be read: a damaged one does not hide the others. */
  private ResponseEntity<?> bytes(List<RawCopy> copies) throws IOException {
    try {
      return bytes(copies.getFirst());
    } catch (IOException e) {
      HashPrefix hash = HashPrefix.of(copies.getFirst().sha256()).orElseThrow();
      for (RawCopy copy : shown(archive.copies(hash, RawSearch.MOST_COPIES))) {
        try {
          return bytes(copy);
        } catch (IOException other) {
          e.addSuppressed(other);
        }
      }
      throw e;
    }
  }

  /** Never a type that a browser would show or run: these are somebody else's bytes. */
  private static ResponseEntity<byte[]> bytes(RawCopy copy) throws IOException {
    byte[] bytes = copy.bytes();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(copy.sha256() + ".raw").build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }

  private ResponseEntity<?> answer(String text, int atMost, Answer answer) {
    Optional<HashPrefix> prefix = HashPrefix.of(text);
    if (prefix.isEmpty()) {
      return problem(
          HttpStatus.BAD_REQUEST,
          "a hash is 64 hexadecimal digits, or at least the first 8 of them");
    }
    try {
      return switch (RawSearch.of(prefix.get(), archive, atMost)) {
        case RawSearch.Found(List<RawCopy> copies) when shown(copies).isEmpty() ->
            problem(HttpStatus.NOT_FOUND, "the story of these bytes was killed");
        case RawSearch.Found(List<RawCopy> copies) -> answer.of(shown(copies));
        case RawSearch.Nothing() ->
            problem(
                HttpStatus.NOT_FOUND,
                "nothing with this hash is kept; the archive is " + archive.description());
        case RawSearch.Ambiguous() ->
            problem(
                HttpStatus.CONFLICT,
                "several deliveries have hashes that begin so: give more digits");
      };
    } catch (IOException e) {
      return problem(
          HttpStatus.SERVICE_UNAVAILABLE, "the archive cannot be read: " + e.getMessage());
    }
  }

  private List<RawCopy> shown(List<RawCopy> copies) {
    return copies.stream().filter(Predicate.not(killed)).toList();
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }

  private interface Answer {
    ResponseEntity<?> of(List<RawCopy> copies) throws IOException;
  }

  /** A copy, as an operator is told of it. */
  record ListedCopy(
      String sha256,
      String receivedAt,
      String source,
      String channel,
      @Nullable String contentType,
      int bytes,
      int storedBytes,
      String place) {
    static ListedCopy of(RawCopy copy) {
      return new ListedCopy(
          copy.sha256(),
          copy.receivedAt().toString(),
          copy.source(),
          copy.channel(),
          copy.contentType(),
          copy.rawBytes(),
          copy.storedBytes(),
          copy.place());
    }
  }
}
