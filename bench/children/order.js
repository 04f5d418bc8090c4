// Listens in a room of a simulator in another process until so many numbered comments have come, and says in which order.
const [client, url, count] = process.argv.slice(2);
const { construct, textOf } = await import(`../clients/${client}.js`);

const order = [];
const connection = construct(url);
connection.on('chat', data => {
  order.push(Number(textOf(data)));
  if (order.length === Number(count)) process.send({ order });
});
await connection.connect();
process.on('message', () => {});
process.send({ ready: true });
