import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import {
  createDeviceId,
  defaultHeaders,
  defaultQuery,
  devicePreset,
  devicePresets,
  getRandomPresets,
  locationPresets,
  screenPresets,
} from '../../src/http/presets.js';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:157.0) Gecko/20100101 Firefox/157.0';

describe('device presets', () => {
  test('derive everything from the user agent', () => {
    expect(devicePreset(firefox)).toEqual({
      user_agent: firefox,
      browser_name: 'Mozilla',
      browser_version: '5.0 (Windows NT 10.0; Win64; x64; rv:157.0) Gecko/20100101 Firefox/157.0',
      browser_platform: 'Win32',
      os: 'windows',
    });
    expect(devicePreset('Mozilla/5.0 (Macintosh; X)')).toMatchObject({ browser_platform: 'MacIntel', os: 'mac' });
    expect(devicePreset('Mozilla/5.0 (X11; Linux x86_64)')).toMatchObject({
      browser_platform: 'Linux x86_64',
      os: 'linux',
    });
    expect(devicePreset('Plain')).toMatchObject({ browser_name: 'Plain', browser_version: 'Plain' });
  });

  test('are whole browser strings', () => {
    for (const { user_agent } of devicePresets) {
      expect(user_agent).toMatch(/^Mozilla\/5\.0 \([^()]+\) \S.*\/[\d.]+$/);
    }
    expect(new Set(devicePresets.map(device => device.user_agent)).size).toBe(devicePresets.length);
  });
});

describe('getRandomPresets', () => {
  test('picks the first and the last of each list at the ends of the range', () => {
    expect(getRandomPresets(() => 0)).toEqual({
      device: devicePresets[0],
      screen: { screen_width: 1920, screen_height: 1080 },
      location: { lang: 'en', lang_country: 'en-DE', country: 'DE', tz_name: 'Europe/Berlin' },
    });
    expect(getRandomPresets(() => 0.999999)).toEqual({
      device: devicePresets.at(-1),
      screen: screenPresets.at(-1),
      location: locationPresets.at(-1),
    });
  });

  test('refuses a source of numbers that leaves its range', () => {
    expect(() => getRandomPresets(() => 1)).toThrow(InvalidOptionError);
  });
});

test('createDeviceId makes 19 digits below 2^63', () => {
  expect(createDeviceId(() => 0.9999)).toBe(`7${'9'.repeat(18)}`);
  expect(createDeviceId()).toMatch(/^7\d{18}$/);
  expect(BigInt(createDeviceId()) < 2n ** 63n).toBe(true);
});

test('query and headers repeat the presets', () => {
  const presets = {
    device: devicePreset(firefox),
    screen: { screen_width: 1, screen_height: 2 },
    location: { lang: 'de', lang_country: 'de-AT', country: 'AT', tz_name: 'Europe/Vienna' },
  };
  expect(defaultQuery(presets, '7000000000000000001')).toMatchObject({
    aid: '1988',
    device_id: '7000000000000000001',
    app_language: 'de',
    webcast_language: 'de',
    browser_language: 'de-AT',
    browser_name: 'Mozilla',
    browser_platform: 'Win32',
    os: 'windows',
    region: 'AT',
    priority_region: 'AT',
    tz_name: 'Europe/Vienna',
    screen_width: '1',
    screen_height: '2',
    device_platform: 'web_pc',
  });
  expect(defaultHeaders(presets)).toMatchObject({ 'User-Agent': firefox, Origin: 'https://www.tiktok.com' });
});
