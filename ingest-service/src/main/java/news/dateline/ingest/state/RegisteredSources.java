package news.dateline.ingest.state;

import java.util.List;
import news.dateline.ingest.source.ProfileJson;
import news.dateline.ingest.source.SourceFileException;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sources registered at run time: every instance learns of them without a restart. */
public final class RegisteredSources {
  private static final Logger LOG = LoggerFactory.getLogger(RegisteredSources.class);

  private final SourceStates states;
  private final SourceRegistry registry;
  private final List<String> formats;

  /**
   * Keeps {@code registry} in step with {@code states}.
   *
   * @param formats ids of the formats there are
   */
  public RegisteredSources(SourceStates states, SourceRegistry registry, List<String> formats) {
    this.states = states;
    this.registry = registry;
    this.formats = List.copyOf(formats);
    states.onChange(StateKind.PROFILE, this::changed);
  }

  /**
   * Adds a source or replaces a registered one; returns when this instance knows it.
   *
   * @throws IllegalArgumentException if the file has a source of that id
   * @throws news.dateline.kafka.UnavailableException if the broker is away
   */
  public void register(SourceProfile source) {
    requireRegistered(source.id());
    states.put(source.id(), StateKind.PROFILE, ProfileJson.write(source));
  }

  /**
   * Removes a registered source and all that is known of it; what came from it stays.
   *
   * @throws IllegalArgumentException if the file has a source of that id
   * @throws news.dateline.kafka.UnavailableException if the broker is away
   */
  public void unregister(String id) {
    requireRegistered(id);
    // The profile last: while it stands, what was interrupted can be done again.
    for (StateKind kind : List.of(StateKind.FEED, StateKind.KEYS, StateKind.PROFILE)) {
      if (states.get(id, kind).isPresent()) {
        states.put(id, kind, null);
      }
    }
  }

  private void requireRegistered(String id) {
    if (registry.isConfigured(id)) {
      throw new IllegalArgumentException(
          "source '%s' is configured in the file of sources; change it there".formatted(id));
    }
  }

  private void changed(String id, byte @Nullable [] json) {
    if (json == null) {
      registry.unregister(id);
      return;
    }
    try {
      registry.register(ProfileJson.read(id, json, "registered source", formats));
    } catch (SourceFileException e) {
      LOG.warn("source {} stays as it was: {}", id, e.getMessage());
    }
  }
}
