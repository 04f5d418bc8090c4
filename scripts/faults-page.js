// The page of the simulator's faults, from their catalogue.
import { faultCatalog, faultRoutes, faultStages, faultWhen } from '@livetap/simulator';

/** docs/faults.md without its first line. */
export function faultsPage() {
  return `
# Faults

What the simulator can do wrong, on demand: every refusal, limit, cut and oddity that is known of the service and of its
sign provider. In a program:

\`\`\`ts
import { TikTokLiveConnection } from '@livetap/live';
import { startSimulator } from '@livetap/simulator';

await using simulator = await startSimulator();
simulator.addRoom({ uniqueId: 'mara', scenario: 'busy' });
const fault = simulator.inject('device-blocked', { times: 1 });

const connection = new TikTokLiveConnection('mara', { endpoints: simulator.endpoints });
await connection.connect().catch(error => console.log(error.code, error.handshakeMessage));
await connection.connect();
console.log(fault.count, connection.isConnected);
await connection.disconnect();
\`\`\`

The options of \`inject\` are those of the fault and those of [when it strikes](#when-and-where). It gives back what says
how often the fault struck (\`count\`), waits for that (\`waitForStrikes(2)\`), and ends it (\`stop()\`, or \`using\`).
\`simulator.faults\` lists what was injected. Faults act in the order in which they were injected, one on what another left.

On a command line:

\`\`\`sh
livetap simulate --list-faults
livetap simulate --fault captcha --fault cut@after=20,every=50
livetap simulate --name ann --name bob --fault http-429:retryAfterS=5@room=bob,times=2
livetap simulate --speed 60 --fault sign-limits:minute=3,header=none
\`\`\`

The form is \`name[:parameter=value,…][@when=value,…]\`; a name without a value means \`true\`.

A chance is a request, a handshake or a frame that a fault is meant for. All times go by the clock of the simulator:
\`startSimulator({ clock: fastClock(60) })\`, \`manualClock()\`, or \`livetap simulate --speed 60\` make an hour take a minute or
no time at all. Clients keep their own time: with a fast clock the simulator waits for their heartbeats, and for the use of a
signed address, as many of their seconds as with the usual one.

${Object.entries(faultStages).map(stageSection).join('\n')}
## When and where

Options that every fault takes.

| Option | What | Value | Default |
|---|---|---|---|
${Object.entries(faultWhen).map(parameterRow).join('\n')}

The routes are groups of requests. Any path is a route as well: \`/webcast/gift/list\` means that path and all below it.

| Route | Requests |
|---|---|
${Object.entries(faultRoutes)
  .map(([name, { about }]) => `| \`${name}\` | ${about} |`)
  .join('\n')}
`;
}

function stageSection([stage, title]) {
  const faults = Object.entries(faultCatalog).filter(([, fault]) => fault.stage === stage);
  const parameters = faults.flatMap(([name, fault]) =>
    Object.entries(fault.parameters).map(entry => `| \`${name}\` ${parameterRow(entry)}`),
  );
  const ofHttp = faults.some(([, { routes }]) => routes !== undefined);
  const rows = faults.map(([name, { about, routes = [] }]) => {
    const where = ofHttp ? ` ${routes.map(route => `\`${route}\``).join(', ')} |` : '';
    return `| \`${name}\` | ${about} |${where}`;
  });
  const table = `| Fault | What a client sees |${ofHttp ? ' Route |' : ''}\n|---|---|${ofHttp ? '---|' : ''}\n${rows.join('\n')}\n`;
  const details = `\n| Fault | Parameter | What | Value | Default |\n|---|---|---|---|---|\n${parameters.join('\n')}\n`;
  return `## ${title}\n\n${table}${parameters.length === 0 ? '' : details}`;
}

function parameterRow([name, { about, expects, defaultValue }]) {
  const otherwise = defaultValue === undefined || defaultValue === '' ? '' : `\`${defaultValue}\``;
  return `| \`${name}\` | ${about} | ${expects} | ${otherwise} |`;
}
