// Standard input: a line with the names of expressions, then a row a line; standard output: the values of the expressions, a line each row.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
const [engines, path] = process.argv.slice(2);
const cql = createRequire(engines + '/')('cql-execution');
const library = new cql.Library(JSON.parse(readFileSync(path, 'utf8')));
const nobody = { currentPatient: () => undefined, nextPatient: () => undefined };
let names;
for await (const line of createInterface({ input: process.stdin })) {
  if (!names) { names = JSON.parse(line); continue; }
  const results = await new cql.Executor(library, undefined, JSON.parse(line).facts).exec(nobody);
  process.stdout.write(JSON.stringify(names.map(n => results.unfilteredResults[n] ?? null)) + '\n');
}
