// Fills forms from observations and takes observations out of them, with packages that nobody here wrote.
// Standard input: one JSON object a line, { "questionnaire": …, "known": Bundle of Observations }; standard output: a Bundle a line.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import path from 'node:path';

const require = createRequire(path.join(process.env.MYELON_NPM, 'package.json'));
const { populateQuestionnaire } = require('@aehrc/sdc-populate');
const { inAppExtract } = require('@aehrc/sdc-template-extract');
console.debug = console.info = console.warn = (...all) => process.stderr.write(all.join(' ') + '\n');

for await (const line of createInterface({ input: process.stdin })) {
  const { questionnaire, known } = JSON.parse(line);
  const { populateSuccess, populateResult } = await populateQuestionnaire({
    questionnaire,
    fetchResourceCallback: async () => known,
    fetchResourceRequestConfig: { sourceServerUrl: 'http://127.0.0.1/fhir' },
    patient: { resourceType: 'Patient', id: 'p' },
  });
  if (!populateSuccess) throw new Error('not filled');
  const response = populateResult.populatedResponse;
  response.status = 'completed';
  response.authored = known.timestamp;
  response.subject = { reference: 'Patient/p' };
  if (!response.item?.length) {
    // Nothing was known: the client takes nothing out of an empty form and says so.
    process.stdout.write(JSON.stringify({ response, extracted: null }) + '\n');
    continue;
  }

  const { extractSuccess, extractResult } = await inAppExtract(response, questionnaire, null);
  if (!extractSuccess) throw new Error('not extracted: ' + JSON.stringify(extractResult));
  process.stdout.write(JSON.stringify({ response, extracted: extractResult.extractedBundle ?? null }) + '\n');
}
