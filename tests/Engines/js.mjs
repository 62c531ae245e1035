// As elm.mjs, with the module of the export; beside the expressions it gives the cells and the groups of the scores as one text each.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
const { evaluate } = await import(pathToFileURL(process.argv[3]));
let names;
for await (const line of createInterface({ input: process.stdin })) {
  if (!names) { names = JSON.parse(line); continue; }
  const answer = evaluate(JSON.parse(line));
  const values = {
    cells: Object.entries(answer.cells).map(([table, cells]) => `${table}:${cells.map(c => c.cell + (c.role === 'overlay' ? '+' : '') + (c.certain ? '!' : '')).join(',')}`).join(';'),
    scores: Object.entries(answer.scores).map(([score, groups]) => `${score}:${groups.join(',')}`).join(';'),
  };
  for (const { recommendation, verdict, slots } of answer.recommendations) {
    const name = recommendation.replaceAll('-', '_');
    values[name] = verdict;
    for (const [slot, truth] of Object.entries(slots)) values[`${name}__${slot}`] = truth;
  }
  process.stdout.write(JSON.stringify(names.map(n => values[n])) + '\n');
}
