package news.dateline.launcher.local;

/**
 * A broker or a node that is not a process of the launcher's, such as a container. It serves the
 * port that {@link Ports#of} names for its part, and keeps its data from a stop to the next start.
 *
 * @param start returns when the server is ready; a broker may also still be on its way
 * @param stop returns when the server has ended; called only after {@code start}
 */
public record ProvidedServer(Runnable start, Runnable stop) {}
