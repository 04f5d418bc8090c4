import type { ParameterDescription } from '@livetap/simulator';

type Parameters = Readonly<Record<string, ParameterDescription>>;

/** Every fault of the simulator by the part of the service it belongs to, and when one strikes: lines for a terminal. */
export async function faultList(): Promise<string[]> {
  const { faultCatalog, faultRoutes, faultStages, faultWhen } = await import('@livetap/simulator');
  const faults = Object.entries(faultCatalog);
  const stages = Object.entries(faultStages).flatMap(([stage, title]) => {
    const own = faults.filter(([, fault]) => fault.stage === stage);
    return [
      `${title}:`,
      ...own.flatMap(([name, fault]) => [`  ${name}: ${fault.about}`, ...rows(fault.parameters)]),
      '',
    ];
  });
  const routes = Object.entries(faultRoutes).map(([name, { about }]) => `      ${name}: ${about}`);
  return [...stages, 'When and where, for every fault, after an @:', ...rows(faultWhen), ...routes];
}

function rows(parameters: Parameters): string[] {
  return Object.entries(parameters).map(([name, { about, expects, defaultValue }]) => {
    const otherwise = defaultValue === undefined || defaultValue === '' ? '' : ` (${defaultValue})`;
    return `    ${name}=<${expects}>: ${about}${otherwise}`;
  });
}
