/** Thanks for gifts, and says hello to those who come. @param say takes what is to be said */
export function greet(live, say) {
  live.on('gift', ({ user, repeatCount, giftName }) =>
    say(`Thank you ${user.nickname} for ${repeatCount} × ${giftName}!`),
  );
  live.on('join', ({ user }) => say(`Hello ${user.nickname}!`));
  live.on('gap', () => say('I was away for a moment.'));
}
