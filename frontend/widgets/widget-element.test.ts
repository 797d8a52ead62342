import assert from 'node:assert/strict';
import test from 'node:test';
import { WidgetElement, type Parameters, type Picture } from './widget-element.ts';

/** Whether the socket is open; if not, what is asked goes out as an event. */
let open = true;

/** How many questions have gone out by the socket. */
let asked = 0;

/** A page without a screen: a socket that never answers, so that all answers come by the signal. */
Object.assign(globalThis, {
  document: { baseURI: 'http://localhost/' },
  window: globalThis,
  WebSocket: class {
    get readyState(): number {
      return open ? 1 : 3;
    }
    send(): void {
      asked++;
    }
    close(): void {}
  },
});

class Probe extends WidgetElement<Picture> {
  readonly told: { n: number; state: Parameters }[] = [];

  constructor() {
    super();
    this.state = { A: '2 1; 1 2', x: '1 0' };
    this.addEventListener('hand', (event) => this.told.push((event as CustomEvent).detail));
  }

  type(next: Parameters): void {
    this.propose(next);
  }

  drag(next: Parameters): void {
    this.hold(next);
  }

  release(next: Parameters = {}): void {
    this.rest(next);
  }

  giveUp(): void {
    this.stop();
  }

  wantAgain(): void {
    this.goOn();
  }

  /** A picture that is not whole comes, or one that is. */
  show(progress: number | null): void {
    this.answer = { n: -1, state: this.state, picture: { sentence: '', facts: [], progress } };
  }

  /** The server takes what it was told as the state, as it has read it. */
  take(i: number, read?: Parameters): void {
    const { n, state: told } = this.told[i]!;
    const state = read ?? told;
    this.answer = { n, state, picture: { sentence: '', facts: [] } };
  }

  refuse(i: number): void {
    const complaint = { parameter: 'A', sentence: 'Type a number.' };
    this.answer = { n: this.told[i]!.n, complaint };
  }
}

customElements.define('eig-probe', Probe);

test('whatWasTypedIsTheStateWhenTheServerTakesIt', () => {
  const probe = new Probe();
  probe.type({ A: '3 1; 1 2' });
  assert.equal(probe.state['A'], '2 1; 1 2');
  probe.take(0);
  assert.equal(probe.state['A'], '3 1; 1 2');
});

test('nonsenseTypedAfterSomethingGoodLeavesTheGood', () => {
  const probe = new Probe();
  probe.type({ A: '3 1; 1 2' });
  probe.type({ A: '3 1; 1 nonsense' });
  probe.take(0);
  probe.refuse(1);
  assert.equal(probe.state['A'], '3 1; 1 2');
  assert.equal(probe.complaint?.sentence, 'Type a number.');
  probe.drag({ x: '0 1' });
  probe.release();
  assert.deepEqual(probe.told.at(-1)!.state, { A: '3 1; 1 2', x: '0 1' });
});

test('whatWasTypedBeforeTheLastDoesNotComeBetween', () => {
  const probe = new Probe();
  probe.type({ A: '4 1; 1 2' });
  probe.type({ A: '4 1; 2 2' });
  probe.take(0);
  assert.equal(probe.state['A'], '2 1; 1 2');
  probe.take(1);
  assert.equal(probe.state['A'], '4 1; 2 2');
});

test('whatIsTypedInOneFieldIsNotTakenBackByTheNext', () => {
  const probe = new Probe();
  probe.type({ A: '4 1; 1 2' });
  probe.type({ x: '5 5' });
  assert.deepEqual(probe.told[1]!.state, { A: '4 1; 1 2', x: '5 5' });
});

test('whatIsTypedIsNotTakenBackByAHandThatMovesSomethingElse', () => {
  const probe = new Probe();
  probe.type({ A: '4 1; 1 2' });
  probe.drag({ x: '0 1' });
  probe.release();
  assert.deepEqual(probe.told.at(-1)!.state, { A: '4 1; 1 2', x: '0 1' });
});

test('whatWasRefusedIsNotSaidAgain', () => {
  const probe = new Probe();
  probe.type({ A: '4 1; 1 nonsense' });
  probe.refuse(0);
  probe.type({ x: '5 5' });
  assert.deepEqual(probe.told[1]!.state, { A: '2 1; 1 2', x: '5 5' });
});

test('whatAHandHasMovedIsNotWhatWasTypedBefore', () => {
  const probe = new Probe();
  probe.type({ x: '5 5' });
  probe.drag({ x: '0 1' });
  probe.release();
  assert.equal(probe.told.at(-1)!.state['x'], '0 1');
});

test('anAnswerToSomethingOlderDoesNotTakeBackWhatAHandHasMovedSince', () => {
  const probe = new Probe();
  probe.type({ x: '5 5' });
  probe.drag({ x: '0 1' });
  probe.release();
  probe.take(0);
  assert.equal(probe.state['x'], '0 1');
});

test('aHandThatLetsGoWhereItHeldHasAskedForThatPicture', () => {
  const probe = new Probe();
  probe.drag({ x: '0 1' });
  const before = [asked, probe.moves];
  probe.release();
  assert.deepEqual([asked, probe.moves], before);
  assert.deepEqual(probe.told.at(-1)!.state, { A: '2 1; 1 2', x: '0 1' });
});

test('aHandThatLetsGoElsewhereAsksForThatPicture', () => {
  const probe = new Probe();
  probe.drag({ x: '0 1' });
  const before = [asked, probe.moves];
  probe.release({ x: '0 2' });
  assert.equal(probe.moves, before[1]! + 1);
  assert.deepEqual(probe.told.at(-1)!.state, { A: '2 1; 1 2', x: '0 2' });
});

test('whatTheServerWasToldWhileAHandRestedHoldsWhenItLetsGoThere', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const probe = new Probe();
  probe.drag({ x: '0 1.0' });
  mock.timers.tick(300);
  probe.take(0, { A: '2 1; 1 2', x: '0 1' });
  assert.equal(probe.state['x'], '0 1.0');
  probe.release();
  assert.equal(probe.state['x'], '0 1');
  assert.equal(probe.told.length, 1);
});

test('whatTheServerWasToldWhileAHandRestedIsForgottenWhenItGoesOn', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const probe = new Probe();
  probe.drag({ x: '0 1' });
  mock.timers.tick(300);
  probe.take(0);
  probe.drag({ x: '0 2' });
  probe.release();
  assert.equal(probe.state['x'], '0 2');
  assert.equal(probe.told.length, 2);
});

test('aPictureThatIsNotWholeIsAskedForAgainUntilItIs', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const probe = new Probe();
  open = false;
  probe.show(0.5);
  mock.timers.tick(250);
  assert.equal(probe.told.length, 1);
  probe.show(0.7);
  mock.timers.tick(250);
  assert.equal(probe.told.length, 2);
  probe.show(null);
  mock.timers.tick(10_000);
  assert.equal(probe.told.length, 2);
});

test('whatIsGivenUpIsNotAskedForUntilItIsWantedAgain', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const probe = new Probe();
  open = false;
  probe.show(0.1);
  probe.giveUp();
  mock.timers.tick(10_000);
  assert.equal(probe.told.length, 0);
  probe.wantAgain();
  assert.equal(probe.told.length, 1);
});

const picture = { sentence: '', facts: [] };

test('whatIsAtRestIsTakenOverWhenTheHandThatIsFollowedIsStill', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const probe = new Probe();
  probe.follow({ A: '2 1; 1 2', x: '3 0' }, picture);
  assert.equal(probe.state['x'], '3 0');
  probe.answer = { n: -1, state: { A: '2 1; 1 2', x: '2 0' }, picture };
  assert.equal(probe.state['x'], '3 0');
  probe.follow({ A: '2 1; 1 2', x: '4 0' }, picture);
  mock.timers.tick(299);
  assert.equal(probe.state['x'], '4 0');
  mock.timers.tick(1);
  assert.equal(probe.state['x'], '2 0');
});

test('theHandHereIsNotMovedByAnother', () => {
  const probe = new Probe();
  probe.drag({ x: '0 1' });
  probe.follow({ A: '2 1; 1 2', x: '3 0' }, picture);
  assert.equal(probe.state['x'], '0 1');
  probe.release();
});
