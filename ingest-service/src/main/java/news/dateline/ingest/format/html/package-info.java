/** Article pages of news sites: HTML with JSON-LD, OpenGraph, microdata, or none of them. */
@NullMarked
package news.dateline.ingest.format.html;

import org.jspecify.annotations.NullMarked;
