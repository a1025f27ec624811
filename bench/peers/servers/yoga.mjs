// node servers/yoga.mjs DATA PORT: GraphQL Yoga on Node's HTTP server.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { buildResolvers, typeDefs } from './schema.mjs';

const [folder, port] = process.argv.slice(2);
const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers: buildResolvers(folder) }), logging: false, graphiql: false, landingPage: false });
createServer(yoga).listen(Number(port), '127.0.0.1');
