package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The balance sheet over HTTP. */
@RestController
class BalanceController {
  private final BalanceSheet balance;

  BalanceController(BalanceSheet balance) {
    this.balance = balance;
  }

  @GetMapping("/v1/balance")
  Map<String, Object> balance() throws IOException {
    return Map.of("balance", balance.lines());
  }

  @ExceptionHandler({IOException.class, ElasticsearchException.class})
  ProblemDetail unavailable(Exception cause) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Elasticsearch does not answer; the balance is kept there: " + cause.getMessage());
  }
}
