import { test, mock } from 'node:test';
import assert from 'node:assert/strict';
import { HandChannel, type Socket } from './hand-channel.ts';
import { Window } from './window.ts';

class FakeSocket implements Socket {
  readyState = 0;
  sent: {
    n: number;
    widget: string;
    state: Record<string, string>;
    lead?: object;
    follow?: string;
    seen?: number;
    beat?: string;
  }[] = [];
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.readyState = 3;
    this.onclose?.({} as CloseEvent);
  }

  opens() {
    this.readyState = 1;
    this.onopen?.({} as Event);
  }

  shows(place: string) {
    this.onmessage?.({ data: JSON.stringify({ place, picture: {} }) } as MessageEvent);
  }

  answers(n: number, picture: unknown = n) {
    this.onmessage?.({ data: JSON.stringify({ n, picture }) } as MessageEvent);
  }
}

const channelOf = (now: () => number = () => 0) => {
  const sockets: FakeSocket[] = [];
  const channel = new HandChannel(() => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket;
  }, now);
  return { channel, sockets };
};

const nothing = () => {};

test('a question asked before the connection stands leaves when it does', () => {
  const { channel, sockets } = channelOf();
  channel.ask({}, 'w', { x: '1' }, nothing);
  assert.equal(sockets[0]!.sent.length, 0);
  sockets[0]!.opens();
  assert.deepEqual(sockets[0]!.sent[0]!.state, { x: '1' });
});

test('when the window is full only the newest state waits, and it leaves with the next answer', () => {
  const { channel, sockets } = channelOf();
  const socket = sockets[0]!;
  socket.opens();
  const asker = {};
  for (let i = 0; i < 10; i++) channel.ask(asker, 'w', { x: String(i) }, nothing);
  assert.deepEqual(
    socket.sent.map((question) => question.state.x),
    ['0', '1'].slice(0, Window.least),
  );
  socket.answers(1);
  assert.equal(socket.sent.at(-1)!.state.x, '9');
});

test('an answer reaches the one who asked', () => {
  const { channel, sockets } = channelOf();
  sockets[0]!.opens();
  const heard: unknown[] = [];
  channel.ask({}, 'w', {}, (answer) => heard.push(answer.picture));
  sockets[0]!.answers(1, 'seen');
  assert.deepEqual(heard, ['seen']);
});

test('a lost connection is taken up again and the unanswered state is asked once more', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { channel, sockets } = channelOf();
  sockets[0]!.opens();
  channel.ask({}, 'w', { x: 'last' }, nothing);
  sockets[0]!.close();
  assert.equal(channel.isOpen, false);
  mock.timers.tick(250);
  sockets[1]!.opens();
  assert.equal(sockets[1]!.sent[0]!.state.x, 'last');
  mock.timers.reset();
});

test('one who has left the page is not answered', () => {
  const { channel, sockets } = channelOf();
  sockets[0]!.opens();
  const asker = {};
  let heard = 0;
  channel.ask(asker, 'w', {}, () => heard++);
  channel.forget(asker);
  sockets[0]!.answers(1);
  assert.equal(heard, 0);
});

test('where connections are forbidden the channel is closed, and tries again', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let tries = 0;
  const channel = new HandChannel(() => {
    tries++;
    throw new Error('forbidden');
  });
  assert.equal(channel.isOpen, false);
  mock.timers.tick(250);
  assert.equal(tries, 2);
  mock.timers.reset();
});

test('a question says before whose eyes the hand moves', () => {
  const { channel, sockets } = channelOf();
  sockets[0]!.opens();
  const lead = { ticket: 't', page: 'shears', place: 'map' };
  channel.ask({}, 'w', {}, nothing, lead);
  assert.deepEqual(sockets[0]!.sent[0]!.lead, lead);
});

test('who watches by a ticket is shown its frames, and is not after giving it back', () => {
  const { channel, sockets } = channelOf();
  const places: string[] = [];
  const watcher = (frame: { place: string }) => void places.push(frame.place);
  channel.watch(watcher, 't');
  sockets[0]!.opens();
  assert.deepEqual(sockets[0]!.sent, [{ follow: 't' }]);
  sockets[0]!.shows('map');
  channel.watch(watcher, '');
  sockets[0]!.shows('curve');
  assert.deepEqual(places, ['map']);
});

test('two who watch by one ticket show it once', () => {
  const { channel, sockets } = channelOf();
  sockets[0]!.opens();
  channel.watch(() => {}, 't');
  channel.watch(() => {}, 't');
  assert.deepEqual(sockets[0]!.sent, [{ follow: 't' }]);
});

test('the server is told what has been seen, counted on each connection anew', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { channel, sockets } = channelOf();
  channel.watch(() => {}, 't');
  sockets[0]!.opens();
  for (let i = 0; i < 7; i++) sockets[0]!.shows('map');
  assert.deepEqual(
    sockets[0]!.sent.map((message) => message.seen ?? message.follow),
    ['t', 3, 6],
  );
  sockets[0]!.close();
  mock.timers.tick(250);
  sockets[1]!.opens();
  for (let i = 0; i < 3; i++) sockets[1]!.shows('map');
  assert.deepEqual(
    sockets[1]!.sent.map((message) => message.seen ?? message.follow),
    ['t', 3],
  );
  mock.timers.reset();
});

test('a page that is asked whether it is there says so, on each connection first of all', () => {
  const { channel, sockets } = channelOf();
  channel.beat('p', nothing);
  sockets[0]!.opens();
  sockets[0]!.onmessage?.({ data: JSON.stringify({ beat: 'p' }) } as MessageEvent);
  assert.deepEqual(sockets[0]!.sent, [{ beat: 'p' }, { beat: 'p' }]);
});

test('a connection that has fallen silent is given up for another, until one stands', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let now = 0;
  const { channel, sockets } = channelOf(() => now);
  const told: boolean[] = [];
  channel.beat('p', (silent) => told.push(silent));
  sockets[0]!.opens();
  now = 9_000;
  channel.listen();
  assert.equal(sockets.length, 1);
  now = 11_000;
  channel.listen();
  assert.deepEqual(told, [true]);
  mock.timers.tick(1_000);
  now = 16_000;
  channel.listen();
  mock.timers.tick(1_000);
  assert.equal(sockets.length, 3);
  sockets[1]!.opens();
  assert.deepEqual(told, [true]);
  sockets[2]!.opens();
  assert.deepEqual(told, [true, false]);
  assert.deepEqual(sockets[2]!.sent, [{ beat: 'p' }]);
  mock.timers.reset();
});

test('a channel that nobody beats on may be silent', () => {
  let now = 0;
  const { channel, sockets } = channelOf(() => now);
  sockets[0]!.opens();
  now = 60_000;
  channel.listen();
  assert.equal(channel.isOpen, true);
});
