import { defineFault } from './fault.js';
import { wholeNumber } from './parameter.js';
import { limitHeaderParameter } from './provider-answers.js';

/** Tighter limits at the sign providers, each of which counts the calls of each key, and those without a key together. */
export const signLimits = defineFault({
  stage: 'sign',
  about: 'Each provider allows each key, and all calls without a key together, only so many calls, and then says 429.',
  routes: ['provider', 'tiktool'],
  parameters: {
    minute: wholeNumber(1, 5, 'how many calls a minute'),
    hour: wholeNumber(1, 30, 'how many calls an hour'),
    day: wholeNumber(1, 500, 'how many calls a day'),
    header: limitHeaderParameter,
  },
  effect: ({ header, ...limits }) => ({
    http: (request, next, strike) => {
      const imposed = [...(request.imposed ?? []), { limits, header, refuses: strike }];
      return next({ ...request, imposed });
    },
  }),
});
