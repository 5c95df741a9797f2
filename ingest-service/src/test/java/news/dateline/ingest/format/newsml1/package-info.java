@org.jspecify.annotations.NullMarked
package news.dateline.ingest.format.newsml1;
