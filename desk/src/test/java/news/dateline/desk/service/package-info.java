@NullMarked
package news.dateline.desk.service;

import org.jspecify.annotations.NullMarked;
