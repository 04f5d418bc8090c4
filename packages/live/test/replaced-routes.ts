import { onTestFinished } from 'vitest';
import { RouteConfig, type Routes } from '../src/routes.js';

/** Replaces routes until the test is over. */
export function replaceRoutes(routes: Partial<Routes>): void {
  const before = { ...RouteConfig };
  Object.assign(RouteConfig, routes);
  onTestFinished(() => void Object.assign(RouteConfig, before));
}

/** A route that must not be asked. */
export async function unwanted(): Promise<never> {
  throw new Error('this route was not to be asked');
}
