/** Certificates, secrets and permissions of a secured local system: who may do what. */
@NullMarked
package news.dateline.launcher.secure;

import org.jspecify.annotations.NullMarked;
