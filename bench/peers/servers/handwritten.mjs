// node servers/handwritten.mjs URI SLOT WORKLOAD POOLS SECONDS: what a statement written by hand takes over the official driver, one after the other, without any server.
// Prints { requests, p50, cpuMicroseconds } as JSON, times in microseconds.
import fs from 'node:fs';
import neo4j from 'neo4j-driver';

const [uri, slot, workload, pools, seconds] = process.argv.slice(2);
const P = `Person_${slot}`, KNOWS = `KNOWS_${slot}`;
const page = (from, to, limit) => `CALL (${from}) { MATCH (${from})-[:${KNOWS}]-(${to}) WITH ${to} ORDER BY ${to}.id LIMIT ${limit} `;
const STATEMENTS = {
  W1: ['any', 'id', `MATCH (p:${P} {id: $id}) RETURN p.id, p.name, p.email, p.age, p.score`],
  W2: ['connected', 'id', `MATCH (p:${P} {id: $id}) ${page('p', 'a', 20)} RETURN collect([a.id, a.name, a.age, a.city]) AS l } RETURN p.id, l`],
  W3: ['connected', 'id', `MATCH (p:${P} {id: $id}) ${page('p', 'a', 10)} ${page('a', 'b', 10)} ${page('b', 'c', 5)} RETURN collect([c.id, c.name]) AS l3 }
    RETURN collect([b.id, b.name, b.age, l3]) AS l2 } RETURN collect([a.id, a.name, a.city, l2]) AS l1 } RETURN p.id, p.name, l1`],
  W6: ['cities', 'city', `MATCH (p:${P} {city: $city}) WITH p ORDER BY p.age, p.id LIMIT 20 RETURN collect([p.id, p.name, p.age, p.city]) AS l`],
};

const [pool, parameter, statement] = STATEMENTS[workload];
const values = JSON.parse(fs.readFileSync(pools, 'utf8'))[pool];
const driver = neo4j.driver(uri);
const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
const ask = value => session.run(statement, { [parameter]: value });
for (let n = 0; n < 500; n++) await ask(values[n % values.length]);

const times = [], cpu = process.cpuUsage(), end = performance.now() + Number(seconds) * 1000;
while (performance.now() < end) {
  const start = performance.now();
  await ask(values[times.length % values.length]);
  times.push(performance.now() - start);
}

const used = process.cpuUsage(cpu);
times.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ requests: times.length, p50: times[times.length >> 1] * 1000, cpuMicroseconds: (used.user + used.system) / times.length }));
await driver.close();
