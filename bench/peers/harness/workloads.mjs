// What is asked, of whom, and the ratios to reach: at least so many times a peer's requests per CPU second, and at least that part of the floor's.
import fs from 'node:fs';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';

const operation = workload => fs.readFileSync(path.join(import.meta.dirname, `../../operations/${workload}.graphql`), 'utf8').trim().replace(/\s+/g, ' ');
const [W1, W2, W3, W5, W6, W7] = ['W1', 'W2', 'W3', 'W5', 'W6', 'W7'].map(operation);

const byId = id => ({ id });

export const REQUESTS = {
  W1: { says: 'one record by id, 5 scalars', query: W1, pool: 'any', variables: byId, reach: { mercurius: 2.2, floor: 0.60 } },
  W2: { says: '20 neighbours x 4 fields', query: W2, pool: 'connected', variables: byId, reach: { mercurius: 2.5, floor: 0.55 } },
  W3: { says: '10 x 10 x 5 nested', query: W3, pool: 'connected', variables: byId, reach: { mercurius: 4.3, floor: 0.25 } },
  W4: { says: 'full introspection, each server of its own schema', query: getIntrospectionQuery(), name: 'IntrospectionQuery', ownSchema: true, reach: { mercurius: 14, floor: 0.90 } },
  W5: {
    says: 'a shortest path between any two nodes, with its nodes', query: W5, pool: 'pairs', variables: ([from, to]) => ({ from: [from], to: [to] }),
    // Of several shortest paths ours gives the first by id, and graphology any.
    compared: body => JSON.stringify(JSON.parse(body).data.paths.paths.map(path => path.length)), reach: { mercurius: 9, floor: 0.50 },
  },
  W6: { says: 'filtered, sorted page of 20', query: W6, pool: 'cities', variables: city => ({ city }), floorOf: 'W2', reach: { floor: 0.35 } },
  W7: { says: 'a count over the largest hub', query: W7, pool: 'hub', variables: byId, reach: { floor: 0.50 } },
};

/** The requests of a workload as a server's API has them: all speak ours but @neo4j/graphql. */
export function bodiesOf(workload, pools, server = 'ours') {
  const { query: own, name = workload, pool, variables } = REQUESTS[workload];
  const query = server === 'neo4j-graphql' ? NEO4J_GRAPHQL[workload] : own;
  return pool ? pools[pool].map(value => body(name, query, variables(value))) : [body(name, query, {})];
}

/** The n-th document of W8, which no server has seen: the shapes of W1, W2 and W3 by turns, with a name and an alias of its own. */
export function distinctDocument(n, pools) {
  const [shape, field] = [[W1, 'email'], [W2, 'city'], [W3, 'city']][n % 3];
  const query = shape.replace(/^query W\d/, `query D${n}`).replace(field, `${field} a${n}: ${field}`);
  return body(`D${n}`, query, { id: pools.connected[n % pools.connected.length] });
}

const body = (operationName, query, variables) => JSON.stringify({ operationName, query, variables });

/** The same questions in the API of @neo4j/graphql, with the order that ours has by itself. */
const NEO4J_GRAPHQL = {
  W1: 'query W1($id: ID!) { people(where: { id: { eq: $id } }) { id name email age score } }',
  W2: 'query W2($id: ID!) { people(where: { id: { eq: $id } }) { id knows(limit: 20, sort: [{ id: ASC }]) { id name age city } } }',
  W3: 'query W3($id: ID!) { people(where: { id: { eq: $id } }) { id name knows(limit: 10, sort: [{ id: ASC }]) { id name city knows(limit: 10, sort: [{ id: ASC }]) { id name age knows(limit: 5, sort: [{ id: ASC }]) { id name } } } } }',
  W6: 'query W6($city: String!) { people(where: { city: { eq: $city } }, sort: [{ age: ASC }, { id: ASC }], limit: 20) { id name age city } }',
};
