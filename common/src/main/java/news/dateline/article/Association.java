package news.dateline.article;

/**
 * A link to another item.
 *
 * @param rel {@code corrects}, {@code replaces}, {@code kills}, {@code translationOf}, {@code
 *     partOf} or {@code media}
 * @param uri the other item's identity
 */
public record Association(String rel, String uri) {}
