// The official JavaScript driver as an importer: the rows that our own import writes, read from its CSV export, in the same statements and batches.
// node import-driver.mjs URI FOLDER
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import neo4j from 'neo4j-driver';

const [uri, folder] = process.argv.slice(2);
const BATCH_ROWS = 5_000;
const driver = neo4j.driver(uri);
const session = driver.session();
const READ = { string: text => text, ID: text => text, long: text => neo4j.int(text), double: Number, boolean: text => text === 'true', 'string[]': text => text.split(';') };
const files = [...fs.readFileSync(path.join(folder, 'import.sh'), 'utf8').matchAll(/--(nodes|relationships)=(\S+\.csv)/g)]
  .map(([, kind, file]) => ({ hasNodes: kind === 'nodes', file })).filter(({ file }) => file !== 'import.csv');

const statements = fs.readFileSync(path.join(folder, 'schema.cypher'), 'utf8').split(';\n').filter(Boolean);
for (const statement of statements) await session.run(statement);
for (const { hasNodes, file } of files.toSorted((a, b) => b.hasNodes - a.hasNodes)) await importFile(hasNodes, file);
await session.close();
await driver.close();

async function importFile(hasNodes, file) {
  let header = null, statement = null, rows = [];
  const flush = async () => {
    if (rows.length > 0) await session.executeWrite(transaction => transaction.run(statement, { rows }));
    rows = [];
  };

  for await (const line of readline.createInterface({ input: fs.createReadStream(path.join(folder, file)), crlfDelay: Infinity })) {
    if (header === null) {
      header = fields(line).map(column => { const [name, type] = column.split(':'); return { name, type, read: READ[type.split('(')[0]] }; });
      continue;
    }

    const { row, last } = hasNodes ? nodeRow(header, fields(line)) : relationshipRow(header, fields(line));
    statement ??= hasNodes
      ? `UNWIND $rows AS row CREATE (n:${last.replaceAll(';', ':')}) SET n = row`
      : `UNWIND $rows AS row MATCH (a:${header[0].type.includes('(word)') ? 'SearchWord_A {word' : 'Element_A {id'}: row.from}), (b:Element_A {id: row.to}) CREATE (a)-[r:${last}]->(b) SET r = row.own`;
    rows.push(row);
    if (rows.length === BATCH_ROWS) await flush();
  }

  await flush();
}

function nodeRow(header, cells) {
  return { row: properties(header, cells, 0, cells.length - 1), last: cells.at(-1) };
}

function relationshipRow(header, cells) {
  return { row: { from: cells[0], to: cells[1], own: properties(header, cells, 2, cells.length - 1) }, last: cells.at(-1) };
}

function properties(header, cells, start, end) {
  const own = {};
  for (let at = start; at < end; at++) if (cells[at] !== '') own[header[at].name] = header[at].read(cells[at]);
  return own;
}

/** The cells of a line; the generated graph has neither line breaks nor quotes inside its texts. */
function fields(line) {
  const cells = [];
  for (let at = 0; at <= line.length;) {
    const quoted = line[at] === '"';
    const end = quoted ? line.indexOf('"', at + 1) : line.indexOf(',', at) < 0 ? line.length : line.indexOf(',', at);
    cells.push(line.slice(quoted ? at + 1 : at, end));
    at = quoted ? end + 2 : end + 1;
  }

  return cells;
}
