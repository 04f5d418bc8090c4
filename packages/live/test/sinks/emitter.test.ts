import { describe, expect, test } from 'vitest';
import { isLiveError } from '../../src/errors.js';
import { Emitter, ListenerError } from '../../src/sinks/emitter.js';

interface Events {
  readonly text: (value: string) => void;
  readonly pair: (a: number, b: number) => void;
  readonly error: (value: unknown) => void;
}

function emitter() {
  const failures: ListenerError[] = [];
  const log: string[] = [];
  const tested = new Emitter<Events>(error => failures.push(error));
  const listener = (name: string) => (value: string) => {
    log.push(`${name} ${value}`);
  };
  return { tested, failures, log, listener };
}

describe('listeners', () => {
  test('are called in the order in which they were added, with all arguments', () => {
    const { tested, log, listener } = emitter();
    tested.on('text', listener('a'));
    tested.on('text', listener('b'));
    tested.on('pair', (a, b) => log.push(`${a}+${b}`));
    expect(tested.emit('text', '1')).toBe(true);
    expect(tested.emit('pair', 2, 3)).toBe(true);
    expect(log).toEqual(['a 1', 'b 1', '2+3']);
  });

  test('an event without listeners says so', () => {
    const { tested, listener } = emitter();
    expect(tested.emit('text', '1')).toBe(false);
    const a = listener('a');
    tested.on('text', a);
    tested.off('text', a);
    expect(tested.emit('text', '1')).toBe(false);
  });

  test('an event called error is one like any other', () => {
    const { tested } = emitter();
    expect(tested.emit('error', new Error('boom'))).toBe(false);
  });

  test('can be the same function twice', () => {
    const { tested, log, listener } = emitter();
    const a = listener('a');
    tested.on('text', a);
    tested.on('text', a);
    tested.emit('text', '1');
    tested.off('text', a);
    tested.emit('text', '2');
    expect(log).toEqual(['a 1', 'a 1', 'a 2']);
  });

  test('are counted', () => {
    const { tested, listener } = emitter();
    expect([tested.has('text'), tested.count('text')]).toEqual([false, 0]);
    tested.on('text', listener('a'));
    tested.once('text', listener('b'));
    expect([tested.has('text'), tested.count('text')]).toEqual([true, 2]);
    tested.emit('text', '1');
    expect(tested.count('text')).toBe(1);
  });
});

describe('once', () => {
  test('is called once', () => {
    const { tested, log, listener } = emitter();
    tested.once('text', listener('a'));
    tested.on('text', listener('b'));
    tested.emit('text', '1');
    tested.emit('text', '2');
    expect(log).toEqual(['a 1', 'b 1', 'b 2']);
  });

  test('is called once also when it raises the event again', () => {
    const { tested, log } = emitter();
    tested.once('text', value => {
      log.push(value);
      tested.emit('text', `${value}!`);
    });
    tested.emit('text', '1');
    expect(log).toEqual(['1']);
  });

  test('is gone also when it throws', () => {
    const { tested, failures } = emitter();
    tested.once('text', () => {
      throw new Error('boom');
    });
    tested.emit('text', '1');
    tested.emit('text', '2');
    expect(failures).toHaveLength(1);
  });

  test('can be removed before', () => {
    const { tested, log, listener } = emitter();
    const a = listener('a');
    tested.once('text', a);
    tested.off('text', a);
    tested.emit('text', '1');
    expect(log).toEqual([]);
  });
});

describe('off', () => {
  test('removes the latest registration, however it was made', () => {
    const { tested, log, listener } = emitter();
    const a = listener('a');
    tested.on('text', a);
    tested.on('text', listener('b'));
    tested.once('text', a);
    tested.off('text', a);
    tested.emit('text', '1');
    expect(log).toEqual(['a 1', 'b 1']);
  });

  test('does nothing for a stranger', () => {
    const { tested, log, listener } = emitter();
    tested.on('text', listener('a'));
    tested.off('text', listener('a'));
    tested.off('pair', () => {});
    tested.emit('text', '1');
    expect(log).toEqual(['a 1']);
  });
});

describe('clear', () => {
  test('removes the listeners of one event, or of all', () => {
    const { tested, listener } = emitter();
    tested.on('text', listener('a'));
    tested.on('pair', () => {});
    tested.clear('text');
    expect([tested.count('text'), tested.count('pair')]).toEqual([0, 1]);
    tested.on('text', listener('a'));
    tested.clear();
    expect([tested.count('text'), tested.count('pair')]).toEqual([0, 0]);
  });
});

describe('a listener that throws', () => {
  test('is reported, and the others are called', () => {
    const { tested, failures, log, listener } = emitter();
    const boom = new Error('boom');
    tested.on('text', listener('a'));
    tested.on('text', () => {
      throw boom;
    });
    tested.on('text', listener('b'));
    expect(tested.emit('text', '1')).toBe(true);
    expect(log).toEqual(['a 1', 'b 1']);
    expect(failures).toMatchObject([
      {
        name: 'ListenerError',
        code: 'LISTENER_FAILED',
        event: 'text',
        message: 'a listener of "text" threw: boom',
        cause: boom,
      },
    ]);
    expect(failures[0]).toBeInstanceOf(ListenerError);
    expect(failures.every(isLiveError)).toBe(true);
  });

  test.each([
    ['a text', 'why', 'why'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'object'],
    ['a symbol', Symbol('why'), 'symbol'],
    ['an object that is no text', Object.create(null), 'object'],
    [
      'an object whose text throws',
      {
        toString: () => {
          throw new Error('again');
        },
      },
      'object',
    ],
  ])('may throw %s', (_what, thrown, said) => {
    const { tested, failures, log, listener } = emitter();
    tested.on('text', () => {
      throw thrown;
    });
    tested.on('text', listener('b'));
    tested.emit('text', '1');
    expect(log).toEqual(['b 1']);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.cause).toBe(thrown);
    expect(failures[0]?.message).toContain(said);
  });
});

describe('an async listener', () => {
  /** The first failure of an emitter whose listeners are called once. */
  function failureOf(listen: (tested: Emitter<Events>) => void): Promise<ListenerError> {
    return new Promise(resolve => {
      const tested = new Emitter<Events>(resolve);
      listen(tested);
      tested.emit('text', '1');
    });
  }

  test('whose promise is rejected is reported, and the others are called', async () => {
    const { log, listener } = emitter();
    const boom = new Error('boom');
    const error = await failureOf(tested => {
      tested.on('text', async () => {
        throw boom;
      });
      tested.on('text', listener('b'));
    });
    expect(error).toMatchObject({ name: 'ListenerError', event: 'text', cause: boom });
    expect(log).toEqual(['b 1']);
  });

  test('is reported also when it is called once', async () => {
    const error = await failureOf(tested => tested.once('text', () => Promise.reject('why')));
    expect(error).toMatchObject({ event: 'text', cause: 'why' });
  });

  test('that does its work is not reported', async () => {
    const { tested, failures } = emitter();
    const done = new Promise<string>(resolve => {
      tested.on('text', async value => {
        await null;
        resolve(value);
      });
    });
    tested.emit('text', '1');
    expect([await done, failures]).toEqual(['1', []]);
  });

  test('may return a promise of another kind, or what only looks like one', async () => {
    const error = await failureOf(tested => {
      // biome-ignore-start lint/suspicious/noThenProperty: that is what is tested.
      tested.on('text', () => ({ then: 'no function' }));
      tested.on('text', () => ({ then: (_: unknown, reject: (error: unknown) => void) => reject('why') }));
      // biome-ignore-end lint/suspicious/noThenProperty: that is what is tested.
    });
    expect(error).toMatchObject({ cause: 'why' });
  });
});

describe('listeners that change during an event', () => {
  test('an added one counts from the next event', () => {
    const { tested, log, listener } = emitter();
    tested.on('text', () => tested.on('text', listener('new')));
    tested.emit('text', '1');
    expect(log).toEqual([]);
    tested.emit('text', '2');
    expect(log).toEqual(['new 2']);
  });

  test('a removed one is still called this time', () => {
    const { tested, log, listener } = emitter();
    const b = listener('b');
    tested.on('text', () => tested.off('text', b));
    tested.on('text', b);
    tested.emit('text', '1');
    tested.emit('text', '2');
    expect(log).toEqual(['b 1']);
  });

  test('one may remove itself, without the next being passed over', () => {
    const { tested, log, listener } = emitter();
    const self = () => tested.off('text', self);
    tested.on('text', self);
    tested.on('text', listener('b'));
    tested.emit('text', '1');
    expect(log).toEqual(['b 1']);
    expect(tested.count('text')).toBe(1);
  });

  test('all may be removed', () => {
    const { tested, log, listener } = emitter();
    tested.on('text', () => tested.clear());
    tested.on('text', listener('b'));
    tested.emit('text', '1');
    expect(log).toEqual(['b 1']);
    expect(tested.emit('text', '2')).toBe(false);
  });
});
