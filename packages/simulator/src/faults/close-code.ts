import { wholeNumber } from './parameter.js';

/** The parameter of a fault that closes a socket: a code that a WebSocket can be closed with (RFC 6455, 7.4). */
export function closeCode(defaultValue: number) {
  return {
    ...wholeNumber(1000, defaultValue, 'the close code'),
    ...{ expects: '1000 to 1003, 1007 to 1014 or 3000 to 4999', read: readCloseCode },
  };
}

function readCloseCode(value: unknown): number | undefined {
  const code = Number(value);
  const allowed =
    (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);
  return Number.isInteger(code) && allowed ? code : undefined;
}
