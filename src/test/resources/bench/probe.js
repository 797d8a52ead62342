// Watches one widget's element in its page: when a pointer moves, when the picture of that state is there.
window.dragProbe = (() => {
  const element = () => document.querySelector('.widget-stage > *');
  const probe = { times: [], changes: [], waiting: [], released: 0, settledAt: 0 };

  const look = () => {
    const now = performance.now();
    const shown = element().shown;
    if (shown !== probe.lastShown) {
      probe.lastShown = shown;
      probe.changes.push(now);
    }
    while (probe.waiting.length > 0 && probe.waiting[0].move <= shown) {
      probe.times.push(now - probe.waiting.shift().at);
    }
    if (shown >= element().moves) probe.settledAt = now;
  };

  probe.begin = () => {
    const watched = element();
    probe.lastShown = watched.shown;
    const updated = watched.updated;
    watched.updated = function (changed) {
      updated.call(this, changed);
      look();
    };
    window.addEventListener('pointermove', (event) => { probe.input ??= event.timeStamp; }, true);
    window.addEventListener('pointerup', (event) => { probe.released = event.timeStamp; }, true);
    // A state is asked for within the frame of the move that changed it; its input is the first move of that frame.
    const frame = () => {
      if (probe.input !== undefined && watched.moves > (probe.lastMove ?? 0)) {
        probe.waiting.push({ move: watched.moves, at: probe.input });
        probe.lastMove = watched.moves;
        probe.input = undefined;
        look();
      }
      requestAnimationFrame(frame);
    };
    probe.lastMove = watched.moves;
    requestAnimationFrame(frame);
  };

  probe.reset = () => {
    probe.times = [];
    probe.changes = [];
    probe.waiting = [];
    probe.input = undefined;
  };

  probe.settled = () =>
    new Promise((resolve) => {
      const wait = () => (probe.waiting.length === 0 && element().shown >= element().moves ? resolve() : requestAnimationFrame(wait));
      requestAnimationFrame(wait);
    });

  // Where a hand takes hold: the first thing that moves.
  probe.handle = () => {
    const box = element().renderRoot.querySelector('[role=slider]').getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  return probe;
})();
