// The peers' schema, in the shape that our API derives (connections with `nodes`), and synchronous resolvers over linked objects.
import { loadGraph } from './graph.mjs';
import { loadPaths } from './paths.mjs';

/** Types that nothing leads to, so that introspection has a realistic size. */
function fillerTypes() {
  const count = 30;
  const fields = i => [
    'f0(first: Int, after: String): ID!', 'f1: String', 'f2: Int', 'f3: [String!]!', 'f4(first: Int, after: String): Float', 'f5: Boolean!',
    `f6: Extra${(i + 1) % count}`, `f7: [Extra${(i + 2) % count}!]!`,
  ];
  return Array.from({ length: count }, (_, i) => `"Filler type ${i}, so that introspection has a realistic size."\ntype Extra${i} { ${fields(i).join(' ')} }`).join('\n');
}

export const typeDefs = `
interface Node { id: ID! label: String! }
type Person implements Node {
  id: ID! label: String! name: String! email: String! age: Int! city: String! score: Float! active: Boolean!
  knows(first: Int): PersonConnection! worksFor: Org
}
type Org implements Node {
  id: ID! label: String! name: String! industry: String! founded: Int! country: String!
  sites(first: Int): SiteConnection! suppliers(first: Int): OrgConnection!
}
type Site implements Node { id: ID! label: String! name: String! city: String! lat: Float! lon: Float! org: Org }
type PersonConnection { nodes: [Person!]! totalCount: Int! }
type SiteConnection { nodes: [Site!]! totalCount: Int! }
type OrgConnection { nodes: [Org!]! totalCount: Int! }
type Path { length: Int! nodes: [Node!]! }
type Paths { paths: [Path!]! truncated: Boolean! }
enum SortDirection { ASC DESC }
input StringFilter { eq: String }
input PersonFilter { city: StringFilter }
input PersonOrder { age: SortDirection }
type Query {
  person(id: ID!): Person org(id: ID!): Org site(id: ID!): Site extra: Extra0
  people(where: PersonFilter, order: [PersonOrder!], first: Int): PersonConnection!
  paths(from: [ID!]!, to: [ID!]!, maxLength: Int, first: Int): Paths!
}
${fillerTypes()}
`;

const TYPES = { p: 'Person', o: 'Org', s: 'Site' };
const typeOf = record => TYPES[record.id[0]];

const take = (list, first) => ({ nodes: first == null || list.length <= first ? list : list.slice(0, first), totalCount: list.length });

export function buildResolvers(folder) {
  const { records, peopleByCityAndAge } = loadGraph(folder);
  const find = (_, { id }) => records.get(id);
  let shortest;
  return {
    Query: {
      person: find,
      org: find,
      site: find,
      people: (_, { where, first }) => take(peopleByCityAndAge.get(where.city.eq) ?? [], first),
      // The other graph is loaded when it is first needed: it takes seconds and no other workload asks for it.
      paths: (_, { from, to }) => {
        shortest ??= loadPaths(folder);
        const ids = shortest(from[0], to[0]);
        return { paths: ids ? [{ length: ids.length - 1, nodes: ids.map(id => records.get(id)) }] : [], truncated: false };
      },
    },
    Node: { resolveType: typeOf, __resolveType: typeOf },
    Person: { knows: (person, { first }) => take(person.knows, first) },
    Org: { sites: (org, { first }) => take(org.sites, first), suppliers: (org, { first }) => take(org.suppliers, first) },
  };
}
