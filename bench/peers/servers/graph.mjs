// The generated graph as linked objects, for the peers: the best case of a resolver, which finds everything by following a reference.
import fs from 'node:fs';
import path from 'node:path';

/** The rows of a table, by column name. The generated files have no quotes, so a line splits at its commas. */
export function readTable(folder, table) {
  const [header, ...lines] = fs.readFileSync(path.join(folder, `${table}.csv`), 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map(line => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function loadGraph(folder) {
  const people = readTable(folder, 'people').map(row =>
    ({ ...row, label: row.name, age: Number(row.age), score: Number(row.score), active: row.active === 'true', knows: [], worksFor: null }));
  const orgs = readTable(folder, 'orgs').map(row => ({ ...row, label: row.name, founded: Number(row.founded), sites: [], suppliers: [] }));
  const sites = readTable(folder, 'sites').map(row => ({ ...row, label: row.name, lat: Number(row.lat), lon: Number(row.lon), org: null }));
  const records = new Map([...people, ...orgs, ...sites].map(record => [record.id, record]));
  const link = (table, connect) => {
    for (const row of readTable(folder, table)) connect(records.get(row.from), records.get(row.to));
  };

  link('knows', (a, b) => { a.knows.push(b); b.knows.push(a); });
  link('works-for', (person, org) => { person.worksFor = org; });
  link('has-site', (org, site) => { org.sites.push(site); site.org = org; });
  link('supplies', (supplier, customer) => { customer.suppliers.push(supplier); });

  // Lists without an order are by id on both sides, so that a page has the same records everywhere.
  for (const person of people) person.knows.sort(byId);
  for (const org of orgs) { org.sites.sort(byId); org.suppliers.sort(byId); }

  // What W6 asks for is kept ready for exactly that question: nothing that a server computes per request can be faster.
  const peopleByCityAndAge = groupBy(people, person => person.city);
  for (const group of peopleByCityAndAge.values()) group.sort((a, b) => a.age - b.age || byId(a, b));
  return { records, peopleByCityAndAge };
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}
