// Stands in for the WebSocket and answers in the page itself: the same page and the same element, with no server in between.
window.WebSocket = class {
  readyState = 0;

  constructor() {
    queueMicrotask(() => {
      this.readyState = 1;
      this.onopen?.({});
    });
  }

  send(text) {
    const { n, state } = JSON.parse(text);
    const data = JSON.stringify({ n, picture: picture(state) });
    queueMicrotask(() => this.onmessage?.({ data }));
  }

  close() {}
};

const numbers = (text) => text.split(/[\s,;]+/).map((entry) => entry.split('/').reduce((p, q) => p / q));

const picture = (state) => {
  const [a, b, c, d] = numbers(state.A);
  const trace = a + d;
  const determinant = a * d - b * c;
  const root = Math.sqrt(Math.max(0, trace * trace - 4 * determinant));
  const eigenvalues = [(trace + root) / 2, (trace - root) / 2];
  const fact = (key, label, value) => ({ key, label, tex: value.toFixed(5), text: value.toFixed(5) });
  return {
    eigenlines: root > 0 ? eigenvalues.map((lambda, i) => eigenline(lambda, i + 1, a, b, c, d)) : [],
    wholePlane: false,
    complex: trace * trace < 4 * determinant,
    lock: null,
    sentence: `The eigenvalues are ${eigenvalues.join(' and ')}.`,
    facts: [
      fact('trace', 'Trace', trace),
      fact('determinant', 'Determinant', determinant),
      fact('lambda1', 'Eigenvalue λ₁', eigenvalues[0]),
      fact('lambda2', 'Eigenvalue λ₂', eigenvalues[1]),
    ],
  };
};

const eigenline = (lambda, index, a, b, c, d) => {
  const [x, y] = Math.abs(b) > Math.abs(c) ? [b, lambda - a] : [lambda - d, c];
  const length = Math.hypot(x, y) || 1;
  const text = lambda.toFixed(5);
  return { index, direction: [x / length, y / length], lambda, tex: text, text };
};
