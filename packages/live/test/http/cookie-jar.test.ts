import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { CookieJar, splitSetCookie } from '../../src/http/cookie-jar.js';

const web = 'https://www.tiktok.com';

describe('CookieJar', () => {
  test('starts with the data centre', () => {
    expect(new CookieJar().header(web)).toBe('tt-target-idc=useast1a');
  });

  test('keeps values exactly as received', () => {
    const jar = new CookieJar();
    jar.processSetCookie([
      'ttwid=1%7CAb=12|x%2C; Path=/; Domain=.tiktok.com; HttpOnly',
      'tt-target-idc=eu; Secure',
      'q="a b"',
    ]);
    expect(jar.get('ttwid')).toBe('1%7CAb=12|x%2C');
    expect(jar.header(web)).toBe('tt-target-idc=eu; ttwid=1%7CAb=12|x%2C; q="a b"');
  });

  test('removes what is emptied or expires at once', () => {
    const jar = new CookieJar();
    jar.processSetCookie(['a=1', 'b=2', 'c=3; Max-Age=3600']);
    jar.processSetCookie(['a=; Path=/', 'b=x; Max-Age=0', 'tt-target-idc=; Max-Age=-1']);
    expect(jar.names).toEqual(['c']);
    jar.delete('c');
    expect(jar.header(web)).toBe('');
  });

  test('leaves out what is no cookie, is too long, or is one too many', () => {
    const jar = new CookieJar();
    jar.processSetCookie(['no pair', '=x', 'sp ace=1', 'bad=a\u0001b', `long=${'x'.repeat(4097)}`]);
    expect(jar.names).toEqual(['tt-target-idc']);
    jar.processSetCookie(Array.from({ length: 200 }, (_, index) => `c${index}=1`));
    expect(jar.names).toHaveLength(100);
    jar.processSetCookie(['c0=2']);
    expect(jar.get('c0')).toBe('2');
  });

  test('sends session cookies only encrypted or to this machine', () => {
    const jar = new CookieJar();
    for (const name of ['sessionid', 'sessionid_ss', 'sid_tt', 'sid_guard']) jar.set(name, 'S');
    const all = 'tt-target-idc=useast1a; sessionid=S; sessionid_ss=S; sid_tt=S; sid_guard=S';
    expect(jar.header(web)).toBe(all);
    expect(jar.header('http://127.0.0.1:5/x')).toBe(all);
    expect(jar.header('http://www.tiktok.com')).toBe('tt-target-idc=useast1a');
    expect(jar.header('http://192.168.0.9')).toBe('tt-target-idc=useast1a');
  });

  test('sends session cookies to a socket only when it was signed for them, and never in the open', () => {
    const jar = new CookieJar();
    jar.setSession('S', 'useast5');
    const all = 'tt-target-idc=useast5; sessionid=S; sessionid_ss=S; sid_tt=S; sid_guard=S';
    expect(jar.sessionPairs()).toEqual(['sessionid=S', 'sessionid_ss=S', 'sid_tt=S', 'sid_guard=S']);
    for (const socket of ['wss://webcast-ws.tiktok.com/webcast/im/', 'ws://127.0.0.1:5/x']) {
      expect(jar.header(socket)).toBe('tt-target-idc=useast5');
      expect(jar.header(socket, jar.sessionPairs())).toBe(all);
    }
    expect(jar.header('ws://192.168.0.9', jar.sessionPairs())).toBe('tt-target-idc=useast5');
  });

  test('adds pairs for one target without keeping them', () => {
    const jar = new CookieJar();
    expect(jar.header(web, ['ttwid=a=b', 'tt-target-idc=other', 'broken'])).toBe('tt-target-idc=other; ttwid=a=b');
    expect(jar.header(web)).toBe('tt-target-idc=useast1a');
  });

  test.each([
    ['bad name', '1'],
    ['', '1'],
    ['n', ''],
    ['n', 'a;b'],
    ['n', 'a\r\nX: y'],
    ['n', 'ä'],
  ])('set(%j, %j) is refused', (name, value) => {
    expect(() => new CookieJar().set(name, value)).toThrow(InvalidOptionError);
  });

  test('shows no value in errors, logs and JSON', () => {
    const jar = new CookieJar();
    jar.set('sessionid', 'verysecret');
    expect(() => jar.set('sessionid', 'verysecret\n')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('verysecret') }),
    );
    for (const shown of [JSON.stringify({ jar }), inspect({ jar }, { depth: 9, showHidden: true })]) {
      expect(shown).toContain('sessionid');
      expect(shown).not.toContain('verysecret');
    }
  });
});

test('splitSetCookie splits between cookies only', () => {
  expect(splitSetCookie('a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, b=x,y; Path=/,c=3')).toEqual([
    'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
    'b=x,y; Path=/',
    'c=3',
  ]);
  expect(splitSetCookie('')).toEqual([]);
});
