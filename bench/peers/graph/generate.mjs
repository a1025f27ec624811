// Writes the graph of the benchmarks: 100,000 nodes and 500,000 relationships, the same on every machine; with a scale of 10, ten times as many of each.
//   Person 30,000   Org 20,000   Site 50,000
//   KNOWS 400,000 (Person-Person, skewed: a few are known by thousands)   WORKS_FOR 30,000 (Person -> Org)   HAS_SITE 50,000 (Org -> Site)   SUPPLIES 20,000 (Org -> Org)
// node graph/generate.mjs DIR [SCALE] writes DIR/data (CSV and datapackage.json) and DIR/pools.json (what the workloads ask for).
import fs from 'node:fs';
import path from 'node:path';
import { describePackage } from './package.mjs';

const COUNTS = { PERSONS: 30_000, ORGS: 20_000, SITES: 50_000, KNOWS: 400_000, SUPPLIES: 20_000 }, KNOWS_PER_PERSON = 13, POOL = 1_000;
const FIRST_NAMES = ['Ana', 'Bo', 'Carla', 'Dmitri', 'Eva', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kira', 'Lars', 'Mina', 'Nils', 'Olga', 'Pavel'];
const LAST_NAMES = ['Abel', 'Brandt', 'Costa', 'Dorn', 'Ekman', 'Fischer', 'Garcia', 'Holm', 'Ivanov', 'Jansen', 'Klein', 'Lund', 'Moreau', 'Novak', 'Olsen', 'Petrov'];
const CITIES = ['Oslo', 'Lisbon', 'Vienna', 'Porto', 'Graz', 'Lyon', 'Ghent', 'Turin', 'Malmo', 'Bergen', 'Brno', 'Gdansk', 'Basel', 'Cork', 'Delft', 'Espoo'];
const INDUSTRIES = ['Energy', 'Retail', 'Mining', 'Media', 'Pharma', 'Steel', 'Travel', 'Banking'];

/** mulberry32: 32 bits of state, numbers in [0, 1). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate(scale = 1) {
  const { PERSONS, ORGS, SITES, KNOWS, SUPPLIES } = Object.fromEntries(Object.entries(COUNTS).map(([name, count]) => [name, count * scale]));
  const random = randomFrom(42);
  const below = count => (random() * count) | 0;
  const skewed = count => { const x = random(); return (count * x * x) | 0; };
  const one = list => list[below(list.length)];

  const people = Array.from({ length: PERSONS }, (_, i) =>
    ['p' + i, `${one(FIRST_NAMES)} ${one(LAST_NAMES)} ${i}`, `u${i}@example.org`, 18 + below(60), one(CITIES), Math.round(random() * 1e6) / 1e3, random() < 0.8]);
  const orgs = Array.from({ length: ORGS }, (_, i) => ['o' + i, `${one(LAST_NAMES)} ${one(INDUSTRIES)} ${i}`, one(INDUSTRIES), 1900 + below(120), one(CITIES)]);
  const sites = Array.from({ length: SITES }, (_, i) =>
    ['s' + i, 'Site ' + i, one(CITIES), Math.round((random() * 180 - 90) * 1e4) / 1e4, Math.round((random() * 360 - 180) * 1e4) / 1e4]);

  const knows = [], seen = new Set(), degrees = new Int32Array(PERSONS);
  while (knows.length < KNOWS) {
    const from = knows.length < KNOWS_PER_PERSON * PERSONS ? (knows.length / KNOWS_PER_PERSON) | 0 : below(PERSONS);
    const to = skewed(PERSONS);
    const pair = Math.min(from, to) * PERSONS + Math.max(from, to);
    if (from !== to && !seen.has(pair)) {
      seen.add(pair);
      knows.push(['p' + from, 'p' + to]);
      degrees[from]++;
      degrees[to]++;
    }
  }

  const worksFor = people.map(person => [person[0], 'o' + skewed(ORGS)]);
  const hasSite = sites.map(site => ['o' + below(ORGS), site[0]]);
  const supplies = Array.from({ length: SUPPLIES }, () => {
    for (;;) {
      const from = below(ORGS), to = below(ORGS);
      if (from !== to) return ['o' + from, 'o' + to];
    }
  });
  const tables = { people, orgs, sites, knows, 'works-for': worksFor, 'has-site': hasSite, supplies };
  return { tables, pools: choosePools(degrees, ORGS, SITES) };
}

/** What each workload asks for: any person, persons with at least 20 acquaintances, two nodes of any type, every city, the person with the most acquaintances. */
function choosePools(degrees, orgs, sites) {
  const random = randomFrom(7);
  const any = [], connected = [], persons = degrees.length;
  while (any.length < POOL) any.push('p' + ((random() * persons) | 0));
  while (connected.length < POOL) {
    const person = (random() * persons) | 0;
    if (degrees[person] >= 20) connected.push('p' + person);
  }
  const node = () => {
    const n = (random() * (persons + orgs + sites)) | 0;
    return n < persons ? 'p' + n : n < persons + orgs ? 'o' + (n - persons) : 's' + (n - persons - orgs);
  };

  const pairs = [];
  while (pairs.length < POOL) {
    const pair = [node(), node()];
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return { any, connected, pairs, cities: CITIES, hub: ['p' + degrees.indexOf(degrees.reduce((most, degree) => Math.max(most, degree)))] };
}

export function writeGraph(folder, scale = 1) {
  const { tables, pools } = generate(scale);
  const data = path.join(folder, 'data');
  fs.mkdirSync(data, { recursive: true });
  const description = describePackage();
  for (const { name, path: file, schema } of description.resources) {
    const header = schema.fields.map(field => field.name).join();
    fs.writeFileSync(path.join(data, file), [header, ...tables[name].map(row => row.join()), ''].join('\n'));
  }
  fs.writeFileSync(path.join(data, 'datapackage.json'), JSON.stringify(description, null, 2) + '\n');
  fs.writeFileSync(path.join(folder, 'pools.json'), JSON.stringify(pools));
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) writeGraph(process.argv[2] ?? '.', Number(process.argv[3] ?? 1));
