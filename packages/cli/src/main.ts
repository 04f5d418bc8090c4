import { openIo } from './io.js';
import { run } from './run.js';

const args = process.argv.slice(2);
// Not process.exit(): what is still on its way to a pipe has to arrive.
process.exitCode = await run(args, openIo(process, args.includes('--no-color')));
