import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON Schema of the events, as it is published. */
export const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/live-events.schema.json'), 'utf8'),
);
