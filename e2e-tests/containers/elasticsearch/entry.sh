#!/bin/bash
# As the vendor's image does: variables with dotted names become settings. bash drops such names from its environment
# when it starts, so they are read from what the kernel keeps.
settings=()
while IFS='=' read -r name value; do
  [[ $name =~ ^[a-z0-9_]+(\.[a-z0-9_]+)+$ ]] && settings+=("-E$name=$value")
done < <(tr '\0' '\n' < /proc/$$/environ)
cd /usr/share/elasticsearch
exec bin/elasticsearch "${settings[@]}"
