// Writes the outline that the desk's map is drawn on (static/world.json); README.md names its source and licence.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { feature } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');
const atlas = require('world-atlas/countries-110m.json');

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../desk/src/main/resources/static/world.json');
const LARGEST_BYTES = 120_000; // what the desk may send before it shows a map
const SMALLEST_BEND = 0.06; // square degrees; neighbours lose the same bends and still meet
const LEFT_OUT = ['Antarctica']; // a third of the sheet, and no news

const round = (degrees) => Math.round(degrees * 10) / 10; // 11 km: less than a pixel of a map that fits a screen

/** A ring that crosses the antimeridian goes on east of it, as on a sheet; the sphere's goes on in the west. */
function onASheet(points) {
  const crosses = points.some(([lon], i) => i > 0 && Math.abs(lon - points[i - 1][0]) > 180);
  return crosses ? points.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : points;
}

/** A ring without points that fell together; null where no area is left. */
function ring(points) {
  const kept = [];
  for (const [lon, lat] of onASheet(points)) {
    const at = [round(lon), round(lat)];
    const last = kept.at(-1);
    if (!last || last[0] !== at[0] || last[1] !== at[1]) kept.push(at);
  }
  return kept.length < 4 ? null : kept;
}

const polygon = (rings) => {
  const kept = rings.map(ring);
  return kept[0] === null ? null : kept.filter((each) => each !== null);
};

function geometry({ type, coordinates }) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map(polygon).filter((each) => each !== null);
  return { type: 'MultiPolygon', coordinates: polygons };
}

const world = simplify(presimplify(atlas), SMALLEST_BEND);
const features = feature(world, world.objects.countries).features
  .filter((country) => !LEFT_OUT.includes(country.properties.name))
  .map((country) => ({
    type: 'Feature',
    properties: { name: country.properties.name },
    geometry: geometry(country.geometry),
  }))
  .sort((one, other) => (one.properties.name < other.properties.name ? -1 : 1));

const empty = features.filter((country) => country.geometry.coordinates.length === 0);
if (empty.length > 0) throw new Error(`nothing is left of ${empty.map((each) => each.properties.name)}`);
const text = `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
if (text.length > LARGEST_BYTES) throw new Error(`${text.length} bytes are too many`);
writeFileSync(out, text);
console.log(`${out}: ${features.length} countries, ${text.length} bytes`);
