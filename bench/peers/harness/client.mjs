// Single requests, over connections that stay open.
import http from 'node:http';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export function createClient(connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const post = (url, body) => new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers: { ...HEADERS, 'content-length': Buffer.byteLength(body) } }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
  return { post, close: () => agent.destroy() };
}

/** The body of an answer without errors. */
export async function ask(client, url, body) {
  const answer = await client.post(url, body);
  const start = answer.body.subarray(0, 500).toString();
  if (answer.status !== 200 || start.startsWith('{"errors"') || start.includes('"errors":[')) {
    throw new Error(`${url} answered ${answer.status} to ${body.slice(0, 200)}: ${start}`);
  }

  return answer.body;
}
