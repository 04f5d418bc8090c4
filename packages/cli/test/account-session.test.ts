import { describe, expect, test } from 'vitest';
import { accountSession } from '../src/account-session.js';
import { UsageError } from '../src/errors.js';

describe('the session of an account', () => {
  test('is in the environment, both parts of it', () => {
    const env = { LIVETAP_SESSION_ID: ' 0a1b ', LIVETAP_TARGET_IDC: 'useast1a' };
    const value = { sessionId: '0a1b', ttTargetIdc: 'useast1a' };
    expect(accountSession({ env })).toEqual({ cookie: { type: 'cookie', value } });
  });

  test.each([[{}], [{ LIVETAP_SESSION_ID: '', LIVETAP_TARGET_IDC: ' ' }]])('is not there without: %j', env => {
    expect(accountSession({ env })).toBeUndefined();
  });

  test.each([[{ LIVETAP_SESSION_ID: 'secret-session' }], [{ LIVETAP_TARGET_IDC: 'useast1a', LIVETAP_SESSION_ID: '' }]])(
    'is refused by half, without showing it: %j',
    env => {
      expect(() => accountSession({ env })).toThrow(UsageError);
      expect(() => accountSession({ env })).toThrow('both LIVETAP_SESSION_ID and LIVETAP_TARGET_IDC');
      expect(() => accountSession({ env })).not.toThrow('secret');
    },
  );
});
