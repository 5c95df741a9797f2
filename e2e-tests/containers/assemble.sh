#!/bin/bash
# Assembles images of a broker and a node from what this build has fetched anyway, for a Docker engine that can pull
# none. See docs/containers.md. As root, with debootstrap and docker, after  mvn -q package -DskipTests .
# MIRROR names another Debian mirror than debootstrap's own, JAVA_25_HOME another JDK than the first found.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/var/tmp}/dateline-images.XXXXXX")
trap 'rm -rf "$work"' EXIT

fail() { echo "$1" >&2; exit 1; }
# The one file that matches.
only() { [[ $# == 1 && -f $1 ]] || fail "$1 is missing: build the project with  mvn -q package -DskipTests ."; echo "$1"; }

jdk=${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -1)}
[[ -x $jdk/bin/java ]] || fail "No JDK 25 was found: name it in JAVA_25_HOME."
zip=$(only "$root"/launcher/target/elasticsearch/elasticsearch-*.zip)
plugin=$(only "$root"/elasticsearch-analysis/target/elasticsearch-analysis-*.jar)
broker=$(only "$root"/local-kafka/target/lib/kafka_*.jar)
kafka_version=$(basename "$broker" .jar) && kafka_version=${kafka_version##*-}
node_version=$(basename "$zip" .zip) && node_version=${node_version##*-}

if ! docker image inspect local/base:1 >/dev/null 2>&1; then
  debootstrap --variant=minbase bookworm "$work/base" ${MIRROR:-} || exit 75 # a mirror that is away, as sysexits.h has it
  rm -rf "$work"/base/var/{cache/apt,lib/apt/lists} "$work"/base/usr/share/{doc,man,locale}
  tar -C "$work/base" -c . | docker import - local/base:1
fi

# A whole JDK: the node's entitlements need the module jdk.jlink, which a linked runtime cannot have.
mkdir "$work/jdk" && cp -r "$jdk/." "$work/jdk/jdk" && rm -f "$work/jdk/jdk/lib/src.zip"
docker build -q -t local/jdk:25 -f "$here/jdk/Dockerfile" "$work/jdk"

mkdir "$work/kafka"
cp -r "$root/local-kafka/target/lib" "$work/kafka/libs"
cp "$root/launcher/src/main/resources/news/dateline/launcher/local/kafka-log4j2.xml" "$work/kafka/log4j2.xml"
cp "$here/kafka/run" "$work/kafka/"
docker build -q -t "local/kafka:$kafka_version" -f "$here/kafka/Dockerfile" "$work/kafka"

mkdir "$work/node" # with the folder of its data, so that a volume there belongs to its user
(cd "$work/node" && "$jdk/bin/jar" -xf "$zip" && mv elasticsearch-* es && mkdir es/data && chmod +x es/bin/*)
installed=$work/node/es/plugins/dateline-analysis
mkdir -p "$installed" "$work/node/es/config/jvm.options.d"
cp "$plugin" "$installed/"
(cd "$installed" && "$jdk/bin/jar" -xf "$plugin" stable-plugin-descriptor.properties named_components.json)
cp "$here"/elasticsearch/{elasticsearch.yml,log4j2.properties} "$work/node/es/config/"
cp "$here/elasticsearch/entry.sh" "$work/node/"
docker build -q -t "local/elasticsearch-slim:$node_version" -f "$here/elasticsearch/Dockerfile" "$work/node"

echo "-Ddateline.kafka.image=local/kafka:$kafka_version -Ddateline.elasticsearch.image=local/elasticsearch-slim:$node_version"
