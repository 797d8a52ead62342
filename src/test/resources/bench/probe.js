// Watches one widget's element: when the pointer moved, when the picture of that state was drawn, and with which frame it was painted.
window.dragProbe = (() => {
  const STILL = 20;
  const element = () => document.querySelector('.widget-stage > *');
  const probe = {};
  let waiting, drawn, input, released, last, first;

  probe.reset = () => {
    Object.assign(probe, { changed: [], painted: [], states: 0, pictures: 0, settledAt: 0 });
    [waiting, drawn, input, released, last, first] = [[], [], undefined, 0, element().shown, 0];
  };

  probe.begin = () => {
    const watched = element();
    // Both clocks start with the page. Of moves that the browser hands over together the first is what the hand did.
    const moved = (event) => (input ??= event.getCoalescedEvents()[0]?.timeStamp ?? event.timeStamp);
    addEventListener('onpointerrawupdate' in window ? 'pointerrawupdate' : 'pointermove', moved, true);
    addEventListener('pointerup', (event) => (released = event.timeStamp), true);

    const hold = watched.hold;
    watched.hold = function (next) {
      const at = input ?? performance.now();
      input = undefined;
      first ||= at;
      probe.states++;
      hold.call(this, next);
      waiting.push({ move: this.moves, at });
    };
    const updated = watched.updated;
    watched.updated = function (changed) {
      updated.call(this, changed);
      draw(this.shown, performance.now());
    };
    watchFrames(watched);
    probe.reset();
  };

  const draw = (shown, now) => {
    if (shown === last) return;
    last = shown;
    const answered = waiting.filter(({ move }) => move <= shown);
    waiting = waiting.filter(({ move }) => move > shown);
    answered.forEach(({ at }) => probe.changed.push(now - at));
    drawn.push({ inputs: answered.map(({ at }) => at) });
  };

  // A message that is posted in a frame's callback comes when that frame has been painted.
  const watchFrames = (watched) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => paint(watched, performance.now());
    const frame = () => {
      port2.postMessage(null);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  const paint = (watched, now) => {
    if (drawn.length > 0 && !released) probe.pictures++;
    drawn.flatMap(({ inputs }) => inputs).forEach((at) => probe.painted.push(now - at));
    drawn = [];
    if (released && !probe.settledAt && watched.shown >= watched.moves) probe.settledAt = now;
  };

  const idle = () => input === undefined && waiting.length === 0 && drawn.length === 0;

  const until = (condition) =>
    new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });

  /** Until as many states as that have been asked for, and the picture of the last one is painted. */
  probe.follows = (states) => until(() => probe.states >= states && idle());

  probe.drag = () =>
    until(() => probe.settledAt > 0).then(() => ({
      pictures: probe.pictures,
      states: probe.states,
      seconds: (released - first) / 1000,
      settled: probe.settledAt - released,
    }));

  /** The first thing that a hand can move, in the plane or else in space. */
  probe.slider = () => {
    const root = element()?.renderRoot;
    const scene = root?.querySelector('eig-scene')?.renderRoot;
    return root?.querySelector('[role=slider]') ?? scene?.querySelector('[role=slider]');
  };

  const place = () => {
    const box = probe.slider().getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  /** Where a hand takes hold: the first thing that moves, when it has stood still for a while. A picture may make room after a release. */
  probe.handle = () => {
    let [at, frames] = [place(), 0];
    return until(() => {
      const now = place();
      frames = now.join() === at.join() ? frames + 1 : 0;
      at = now;
      return frames >= STILL;
    }).then(() => at);
  };

  return probe;
})();
