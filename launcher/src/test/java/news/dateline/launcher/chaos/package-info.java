/** Faults on purpose: what a system of ours must bear without losing anything. */
@NullMarked
package news.dateline.launcher.chaos;

import org.jspecify.annotations.NullMarked;
