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

const numbers = (text) => text.split(/[\s,;]+/).map((entry) => entry.split('/').map(Number).reduce((p, q) => p / q));

const shown = (value) => value.toFixed(5).replace('-', '−');
const fact = (key, label, text) => ({ key, label, tex: text.replaceAll('−', '-'), text });
const column = (...entries) => `\\begin{bmatrix} ${entries.map(shown).join(' \\\\ ')} \\end{bmatrix}`;

// As many formulas of the same kind as the server's read-out has, so that the page has the same to typeset.
const picture = (state) => {
  const [a, b, c, d] = numbers(state.A);
  const [x, y] = numbers(state.x);
  const [u, v] = [a * x + b * y, c * x + d * y];
  const trace = a + d;
  const determinant = a * d - b * c;
  const root = Math.sqrt(Math.max(0, trace * trace - 4 * determinant));
  const eigenvalues = [(trace + root) / 2, (trace - root) / 2];
  const eigenlines = root > 0 ? eigenvalues.map((lambda, i) => eigenline(lambda, i + 1, a, b, c, d)) : [];
  const turn = (Math.atan2(x * v - y * u, x * u + y * v) * 180) / Math.PI;
  return {
    eigenlines,
    wholePlane: false,
    complex: trace * trace < 4 * determinant,
    lock: null,
    sentence: `A turns x by ${shown(turn)}°. Its eigenvalues are ${eigenvalues.map(shown).join(' and ')}.`,
    facts: [
      fact('image', 'Image Ax', column(u, v)),
      fact('stretch', 'Stretched by', shown(Math.hypot(u, v) / Math.hypot(x, y))),
      fact('turn', 'Turned by', `${shown(turn)}^\\circ`),
      fact('trace', 'Trace', shown(trace)),
      fact('determinant', 'Determinant', shown(determinant)),
      ...eigenlines.flatMap(({ index, direction, text }) => [
        fact(`lambda${index}`, `Eigenvalue ${index}`, text),
        fact(`lambda${index}`, `Eigenvector ${index}`, column(...direction)),
        fact(`lambda${index}`, `Multiplicities ${index}`, '\\text{algebraic 1, geometric 1}'),
      ]),
    ],
  };
};

const eigenline = (lambda, index, a, b, c, d) => {
  const [x, y] = Math.abs(b) > Math.abs(c) ? [b, lambda - a] : [lambda - d, c];
  const length = Math.hypot(x, y) || 1;
  const text = shown(lambda);
  return { index, direction: [x / length, y / length], lambda, tex: text, text };
};
