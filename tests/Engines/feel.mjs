// As elm.mjs, with the expressions of the export in FEEL. Each is made a function, so that one reading of it serves all rows.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
const [engines, path] = process.argv.slice(2);
const { evaluate } = await import(pathToFileURL(createRequire(engines + '/').resolve('feelin')));
const program = JSON.parse(readFileSync(path, 'utf8'));
const rows = [];
let names;
for await (const line of createInterface({ input: process.stdin })) {
  if (!names) { names = JSON.parse(line); continue; }
  rows.push({ facts: JSON.parse(line).facts });
}
for (let first = 0; first < rows.length; first += 500) {
  const batch = rows.slice(first, first + 500);
  for (const { name, expression } of program) {
    const needs = ['facts', ...new Set([...expression.matchAll(/\b\w+__slots\b/g)].map(m => m[0]))];
    const text = `{f: function(${needs.join(', ')}) ${expression}, out: for r in rows return f(${needs.map(n => 'r.' + n).join(', ')})}.out`;
    const { value } = evaluate(text, { rows: batch });
    batch.forEach((row, i) => { row[name] = value[i] ?? null; });
  }
  for (const row of batch) {
    const value = name => {
      const slot = name.lastIndexOf('__');
      return (slot < 0 ? row[name] : row[name.slice(0, slot) + '__slots'][name.slice(slot + 2)]) ?? null;
    };
    process.stdout.write(JSON.stringify(names.map(value)) + '\n');
  }
}
