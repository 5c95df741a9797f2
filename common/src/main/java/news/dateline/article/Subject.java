package news.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article is about, in the wire's own scheme.
 *
 * @param code such as {@code medtop:20000593}
 */
public record Subject(@Nullable String code, @Nullable String name) {}
