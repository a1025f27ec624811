// What is asked, of whom, and the ratios to reach: at least so many times a peer's requests per CPU second, and at least that part of the floor's.
import { getIntrospectionQuery } from 'graphql';

const W1 = 'query W1($id: ID!) { person(id: $id) { id name email age score } }';
const W2 = 'query W2($id: ID!) { person(id: $id) { id knows(first: 20) { nodes { id name age city } } } }';
const W3 = 'query W3($id: ID!) { person(id: $id) { id name knows(first: 10) { nodes { id name city knows(first: 10) { nodes { id name age knows(first: 5) { nodes { id name } } } } } } } }';
const W6 = 'query W6($city: String!) { people(where: { city: { eq: $city } }, order: [{ age: ASC }], first: 20) { nodes { id name age city } } }';
const W7 = 'query W7($id: ID!) { person(id: $id) { knows { totalCount } } }';

const byId = id => ({ id });

export const REQUESTS = {
  W1: { says: 'one record by id, 5 scalars', query: W1, pool: 'any', variables: byId, reach: { mercurius: 2.2, floor: 0.60 } },
  W2: { says: '20 neighbours x 4 fields', query: W2, pool: 'connected', variables: byId, reach: { mercurius: 2.5, floor: 0.55 } },
  W3: { says: '10 x 10 x 5 nested', query: W3, pool: 'connected', variables: byId, reach: { mercurius: 4.3, floor: 0.25 } },
  W4: { says: 'full introspection, each server of its own schema', query: getIntrospectionQuery(), name: 'IntrospectionQuery', ownSchema: true, reach: { mercurius: 14, floor: 0.90 } },
  W6: { says: 'filtered, sorted page of 20', query: W6, pool: 'cities', variables: city => ({ city }), floorOf: 'W2', reach: { floor: 0.35 } },
  W7: { says: 'a count over the largest hub', query: W7, pool: 'hub', variables: byId, reach: { floor: 0.50 } },
};

export function bodiesOf(workload, pools) {
  const { query, name = workload, pool, variables } = REQUESTS[workload];
  return pool ? pools[pool].map(value => body(name, query, variables(value))) : [body(name, query, {})];
}

/** A document that no server has seen: the n-th of W8. By turns one record, a page of neighbours, three levels; each with aliases of its own. */
export function distinctDocument(n, pools) {
  const [shape, fields] = [
    [W1, `email a${n}: email`],
    [W2, `city a${n}: city`],
    [W3, `city a${n}: city`],
  ][n % 3];
  const query = shape.replace(/^query W\d/, `query D${n}`).replace(fields.split(' ')[0], fields);
  return body(`D${n}`, query, { id: pools.connected[n % pools.connected.length] });
}

const body = (operationName, query, variables) => JSON.stringify({ operationName, query, variables });
