/**
 * Claims about what deploys the services: images, the compose file, the manifests for Kubernetes.
 */
@NullMarked
package news.dateline.launcher.deploy;

import org.jspecify.annotations.NullMarked;
