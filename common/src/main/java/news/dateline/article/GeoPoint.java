package news.dateline.article;

/** WGS 84 degrees. */
public record GeoPoint(double lat, double lon) {}
