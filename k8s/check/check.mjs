// Checks rendered manifests, standard input, against the published types of their kinds: by TypeScript, which finds fields that are
// unknown, missing or of another type, and by the schemas' own rules (patterns, bounds). Needs  npm ci  in this folder.
// Usage: kubectl kustomize k8s/overlays/prod | node k8s/check/check.mjs . Exit code 0 all fit, 1 some do not.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const packages = {
  "elasticsearch.k8s.elastic.co": "@kubernetes-models/elastic-cloud/",
  "keda.sh": "@kubernetes-models/keda/",
  "monitoring.coreos.com": "@kubernetes-models/prometheus-operator/",
};
const elsewhere = ["kafka.strimzi.io"]; // published for Java only: SchemasTest

const manifests = parseAllDocuments(readFileSync(0, "utf8"))
  .map((document) => document.toJS())
  .filter(({ apiVersion }) => !elsewhere.includes(group(apiVersion)));
const problems = [...await brokenRules(), ...wrongTypes()];
problems.forEach((problem) => console.error(problem));
console.log(`${manifests.length} manifests checked, ${problems.length} problems`);
process.exit(problems.length === 0 && manifests.length > 0 ? 0 : 1);

function group(apiVersion) {
  return apiVersion.split("/")[0];
}

function types({ apiVersion }) {
  return (packages[group(apiVersion)] ?? "kubernetes-models/") + apiVersion;
}

async function brokenRules() {
  const broken = [];
  for (const manifest of manifests) {
    try {
      const { [manifest.kind]: Kind } = await import(types(manifest));
      new Kind(manifest).validate();
    } catch (error) {
      broken.push(`${manifest.kind} ${manifest.metadata.name}: ${error.message}`);
    }
  }
  return broken;
}

function wrongTypes() {
  const folder = mkdtempSync(join(here, "node_modules", ".check-")); // where tsc finds the types
  try {
    const source = manifests.map((manifest, i) =>
      `import type { I${manifest.kind} as T${i} } from "${types(manifest)}";\n` +
      `export const ${manifest.kind}_${manifest.metadata.name.replace(/\W/g, "_")}_${i}: T${i} = ${JSON.stringify(manifest, null, 1)};\n`);
    const file = join(folder, "manifests.ts");
    writeFileSync(file, source.join("\n"));
    const tsc = spawnSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck",
      "--module", "nodenext", "--target", "esnext", file], { encoding: "utf8", cwd: here });
    const said = `${tsc.stdout ?? ""}${tsc.stderr ?? ""}`.split("\n").filter((line) => line !== "");
    return tsc.status === 0 || said.length > 0 ? said : [`tsc did not run: ${tsc.error ?? `exit code ${tsc.status}, signal ${tsc.signal}`}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
