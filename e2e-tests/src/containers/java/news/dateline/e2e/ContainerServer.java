package news.dateline.e2e;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotModifiedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

/** One container that can be stopped and started again with its port and its data. */
final class ContainerServer implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30; // then the engine kills it, as the launcher does
  private static final Duration START_PATIENCE = Duration.ofMinutes(3); // on a busy machine

  private final GenericContainer<?> container;
  private final WaitStrategy ready;
  private final List<String> endCommand;
  private final Path log;

  /**
   * @param ready tells at any start that it can be used
   * @param endCommand run inside before the engine asks the first process to end; may be empty
   * @param log where its output is kept, written when it stops
   */
  ContainerServer(
      GenericContainer<?> container, WaitStrategy ready, List<String> endCommand, Path log) {
    this.container = container;
    this.ready = ready.withStartupTimeout(START_PATIENCE);
    this.endCommand = endCommand;
    this.log = log;
    container.setWaitStrategy(this.ready);
  }

  void start() {
    if (container.getContainerId() == null) {
      container.start();
    } else {
      engine().startContainerCmd(container.getContainerId()).exec();
      ready.waitUntilReady(container);
    }
  }

  void stop() {
    if (container.getContainerId() == null) {
      return; // it could not even be made
    }
    try {
      if (!endCommand.isEmpty()) {
        container.execInContainer(endCommand.toArray(String[]::new));
      }
      end();
      Files.writeString(log, container.getLogs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    container.stop(); // and removes it
  }

  private void end() {
    try {
      engine().stopContainerCmd(container.getContainerId()).withTimeout(PATIENCE_SECONDS).exec();
    } catch (NotModifiedException _) {
      // It has ended already.
    }
  }

  private static DockerClient engine() {
    return DockerClientFactory.instance().client();
  }
}
