@org.jspecify.annotations.NullMarked
package news.dateline.ingest.format.nitf;
