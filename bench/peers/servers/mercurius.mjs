// node servers/mercurius.mjs DATA PORT: Fastify with mercurius, operations compiled by graphql-jit.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { buildResolvers, typeDefs } from './schema.mjs';

const [folder, port] = process.argv.slice(2);
const app = Fastify({ logger: false });
app.register(mercurius, { schema: typeDefs, resolvers: buildResolvers(folder), jit: 1, graphiql: false });
await app.listen({ port: Number(port), host: '127.0.0.1' });
