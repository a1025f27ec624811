// The tables of the generated graph as a data package: what graph.graphql calls them, and their columns. Relationships have no ids of their own; loading numbers them.
const relationship = { from: 'string', to: 'string' };

const TABLES = {
  people: { id: 'string', name: 'string', email: 'string', age: 'integer', city: 'string', score: 'number', active: 'boolean' },
  orgs: { id: 'string', name: 'string', industry: 'string', founded: 'integer', country: 'string' },
  sites: { id: 'string', name: 'string', city: 'string', lat: 'number', lon: 'number' },
  knows: relationship,
  'works-for': relationship,
  'has-site': relationship,
  supplies: relationship,
};

export function describePackage() {
  return {
    profile: 'tabular-data-package',
    name: 'generated-graph',
    title: 'A generated graph for benchmarks',
    licenses: [{ name: 'CC0-1.0', title: 'Generated; no rights reserved.' }],
    resources: Object.entries(TABLES).map(([name, columns]) => ({
      name,
      path: `${name}.csv`,
      schema: { fields: Object.entries(columns).map(([field, type]) => ({ name: field, type })) },
    })),
  };
}
