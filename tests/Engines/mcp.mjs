// Standard input: a call of a tool a line; standard output: the names of the tools, then what each call gave. The client is not ours.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
const [engines, command] = process.argv.slice(2);
const from = createRequire(engines + '/');
const load = name => import(pathToFileURL(from.resolve('@modelcontextprotocol/sdk/' + name)));
const { Client } = await load('client/index.js');
const { StdioClientTransport } = await load('client/stdio.js');
const client = new Client({ name: 'test', version: '1' });
await client.connect(new StdioClientTransport({ command, args: ['mcp'] }));
console.log(JSON.stringify((await client.listTools()).tools.map(t => t.name)));
for await (const line of createInterface({ input: process.stdin })) {
  const { isError, content } = await client.callTool(JSON.parse(line));
  console.log(JSON.stringify({ isError: isError ?? false, text: content[0].text }));
}
await client.close();
