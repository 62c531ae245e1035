// Validates resources with a package that nobody here wrote. Standard input: a resource a line; standard output: what is wrong.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import path from 'node:path';

const require = createRequire(path.join(process.env.MYELON_NPM, 'package.json'));
const { Fhir } = require('fhir');
const fhir = new Fhir();

for await (const line of createInterface({ input: process.stdin })) {
  const resource = JSON.parse(line);
  const { valid, messages } = fhir.validate(resource);
  for (const message of messages.filter((m) => !valid && m.severity !== 'info' && m.severity !== 'warning')) {
    process.stdout.write(`${resource.resourceType} ${message.location}: ${message.message}\n`);
  }
}
