// node servers/neo4j-graphql.mjs URI SLOT PORT: Fastify with mercurius over the schema of @neo4j/graphql, on the database that graphapi import has filled.
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import neo4j from 'neo4j-driver';

const [uri, slot, port] = process.argv.slice(2);
const typeDefs = `
  type Person @node(labels: ["Person_${slot}"]) @plural(value: "people") {
    id: ID!
    name: String!
    email: String!
    age: Int!
    city: String!
    score: Float!
    active: Boolean!
    knows: [Person!]! @relationship(type: "KNOWS_${slot}", direction: OUT, queryDirection: UNDIRECTED)
  }
`;
const driver = neo4j.driver(uri);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const app = Fastify({ logger: false });
app.register(mercurius, { schema, jit: 1, graphiql: false, context: () => ({ executionContext: driver, sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } }) });
await app.listen({ port: Number(port), host: '127.0.0.1' });
