package news.dateline.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import news.dateline.kafka.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  @Test
  void aDocumentThatCannotBeParsedIsRejected() {
    assertThat(Answers.outcome(item(400, "document_parsing_exception", null)))
        .isInstanceOf(WriteOutcome.Rejected.class);
  }

  @Test
  void aSingleItemThatIsTooLargeIsRejectedAsThatWhateverTheNodeCallsIt() {
    assertThat(Answers.outcome(item(413, "content_too_long_exception", null)))
        .isEqualTo(new WriteOutcome.Rejected("too-large", "x"));
  }

  @Test
  void ofARefusalTheFieldIsToldAndNothingOfTheDocument() {
    assertThat(
            Answers.field(
                "[1:345] failed to parse field [places.position] of type [geo_point] in document with id 'kq3'. Preview of field's value: 'field [harbour]'"))
        .contains("failed to parse field [places.position] of type [geo_point]");
    assertThat(Answers.field("[1:5] object mapping for [dates] tried to parse field [x] as object"))
        .contains("object mapping for [dates]");
    assertThat(Answers.field("[1:9] failed to parse: 'the field [harbour]'")).isEmpty();
  }

  @Test
  void somebodyElsesWriteIsAConflict() {
    assertThat(Answers.outcome(item(409, "version_conflict_engine_exception", null)))
        .isInstanceOf(WriteOutcome.Conflict.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, strict_dynamic_mapping_exception,", // our mapping, not their article
    "400, document_parsing_exception, strict_dynamic_mapping_exception",
    "400, illegal_argument_exception,",
    "403, cluster_block_exception,", // the flood-stage read-only block
    "404, index_not_found_exception,",
    "429, es_rejected_execution_exception,",
    "503, unavailable_shards_exception,"
  })
  void anythingElseIsWaitedFor(int status, String type, String causedBy) {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> Answers.outcome(item(status, type, causedBy)));
  }

  private static BulkResponseItem item(
      int status, String type, @org.jspecify.annotations.Nullable String causedBy) {
    ErrorCause cause =
        ErrorCause.of(
            error -> {
              error.type(type).reason("x");
              return causedBy == null
                  ? error
                  : error.causedBy(inner -> inner.type(causedBy).reason("y"));
            });
    return BulkResponseItem.of(
        item ->
            item.operationType(OperationType.Create)
                .index("articles")
                .id("a")
                .status(status)
                .error(cause));
  }
}
