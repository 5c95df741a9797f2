package news.dateline.benchmarks.push;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** Load by wrk, a process of its own. */
final class Wrk {
  private final Path script;
  private final int connections;

  /** Posts lines of {@code template}, each with a number of its own, {@code lines} a request. */
  Wrk(Path folder, String template, int lines, String contentType, String key, int connections)
      throws IOException {
    this.connections = connections;
    this.script =
        Files.writeString(
            folder.resolve("post-" + lines + ".lua"),
            """
            local before, after = [==[%s]==], [==[%s]==]
            local lines, number, thread = %d, 0, 0
            local threads = 0
            function setup(t) t:set("thread", threads); threads = threads + 1 end
            function init(args) math.randomseed(os.time() + thread); number = math.random(1, 1e9) * 1000 end
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "%s"
            wrk.headers["Authorization"] = "Bearer %s"
            function request()
              local body = {}
              for i = 1, lines do
                number = number + 1
                body[i] = before .. string.format("%%d.%%.0f", thread, number) .. after
              end
              return wrk.format(nil, nil, nil, table.concat(body, "\\n"))
            end
            function done(summary, latency, requests)
              io.write(string.format("RESULT %%d %%d %%.1f %%.1f %%d\\n", summary.requests, summary.duration,
                latency:percentile(50) / 1000, latency:percentile(99) / 1000,
                summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
            end
            """
                .formatted(
                    template.substring(0, template.indexOf('@')),
                    template.substring(template.lastIndexOf('@') + 1),
                    lines,
                    contentType,
                    key));
  }

  /** Loads the endpoint for that long. */
  Result run(URI endpoint, int seconds) throws IOException, InterruptedException {
    Process wrk =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                endpoint.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    int result = said.indexOf("RESULT ");
    if (result < 0) {
      throw new IllegalStateException("wrk said: " + said);
    }
    Scanner numbers = new Scanner(said.substring(result + "RESULT ".length()));
    long requests = numbers.nextLong();
    double took = numbers.nextLong() / 1e6;
    return new Result(
        requests / took,
        Double.parseDouble(numbers.next()),
        Double.parseDouble(numbers.next()),
        numbers.nextLong());
  }

  /** What wrk counted; errors are answers other than 2xx and broken connections. */
  record Result(double perSecond, double medianMillis, double p99Millis, long errors) {}
}
