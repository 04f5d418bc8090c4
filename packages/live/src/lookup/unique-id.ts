import { InvalidUniqueIdError } from './errors.js';

const siteAddress = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?tiktok\.com\/(?=@)/i;
const uniqueId = /^[A-Za-z0-9_.]{1,64}$/;

/**
 * Brings every usual way to write a username into its plain form: `name`, `@name`, and the address of a profile or
 * live page, also of the mobile site, with or without a query. Case stays as given.
 * @throws InvalidUniqueIdError for anything else.
 */
export function normalizeUniqueId(input: unknown): string {
  if (typeof input !== 'string') throw new InvalidUniqueIdError(`A username has to be a string, not ${typeof input}.`);
  const name = input
    .trim()
    .replace(/[?#][\s\S]*$/, '')
    .replace(siteAddress, '')
    .replace(/^@/, '')
    .replace(/\/$/, '')
    .replace(/\/live$/i, '');
  if (!uniqueId.test(name)) {
    throw new InvalidUniqueIdError(
      `${JSON.stringify(input.slice(0, 80).replace(/[?#][\s\S]*$/, ''))} is no TikTok username.`,
    );
  }
  return name;
}
