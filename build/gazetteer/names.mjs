// Given and family names in Latin script, of all of faker's locales.
import { allLocales } from '@faker-js/faker';

const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʻʼ‘’`]/g, "'").trim();

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

export const givenNames = names('first_name');
export const familyNames = names('last_name');
