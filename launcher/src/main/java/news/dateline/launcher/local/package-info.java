/** A whole system on one machine: a broker, a node and the services, started and watched. */
@NullMarked
package news.dateline.launcher.local;

import org.jspecify.annotations.NullMarked;
