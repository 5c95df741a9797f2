@NullMarked
package news.dateline.desk.web;

import org.jspecify.annotations.NullMarked;
