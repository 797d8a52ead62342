import { MathfieldElement, type VirtualKeyboardKeycap } from 'mathlive';

// The formulas of the page have brought the same fonts; sounds, and what computes, are for others.
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;
MathfieldElement.computeEngine = null;

type Key = string | Partial<VirtualKeyboardKeycap>;

interface Layer {
  readonly label: string;
  readonly tooltip: string;
  readonly rows: Key[][];
}

const LAST: readonly Key[] = [
  '[left]',
  '[right]',
  { label: '[backspace]', width: 1.5 },
  { label: '[hide-keyboard]', width: 1.5 },
];

function matrix(rows: number, columns: number): string {
  const row = Array.from({ length: columns }, () => '#?').join(' & ');
  return `\\begin{bmatrix}${Array.from({ length: rows }, () => row).join(' \\\\ ')}\\end{bmatrix}`;
}

function matrixKey(rows: number, columns: number, name: string): Key {
  return {
    latex: matrix(rows, columns),
    insert: matrix(rows, columns),
    label: `${rows}×${columns}`,
    tooltip: name,
  };
}

/** The keys that answers are made of: numbers in one layer, matrices and vectors in the other. */
function layouts(words: Record<string, string>): Layer[] {
  const word = (key: string): string => words[key] ?? key;
  return [
    {
      label: '123',
      tooltip: word('numbers'),
      rows: [
        ['7', '8', '9', { latex: '\\frac{#@}{#?}', tooltip: word('fraction') }, '+', '(', ')'],
        ['4', '5', '6', { latex: '\\sqrt{#0}', tooltip: word('root') }, '-', '[', ']'],
        [
          '1',
          '2',
          '3',
          { latex: '#@^{#?}', tooltip: word('power') },
          { latex: '\\cdot', insert: '\\cdot' },
          '<',
          '\\le',
        ],
        ['0', '.', ',', 'i', '\\pi', 'e', '\\infty'],
        [...LAST],
      ],
    },
    {
      label: '[ ]',
      tooltip: word('matrices'),
      rows: [
        [
          matrixKey(2, 1, word('vector')),
          matrixKey(3, 1, word('vector')),
          matrixKey(2, 2, word('matrix')),
          matrixKey(3, 3, word('matrix')),
        ],
        [
          { label: '+ ↓', tooltip: word('row'), command: ['addRowAfter'] },
          { label: '− ↓', tooltip: word('no-row'), command: ['removeRow'] },
          { label: '+ →', tooltip: word('column'), command: ['addColumnAfter'] },
          { label: '− →', tooltip: word('no-column'), command: ['removeColumn'] },
        ],
        ['7', '8', '9', '-', { latex: '\\frac{#@}{#?}', tooltip: word('fraction') }],
        ['4', '5', '6', ',', { latex: '\\sqrt{#0}', tooltip: word('root') }],
        ['1', '2', '3', '0', '.', ':', ';', 'i'],
        [...LAST],
      ],
    },
  ];
}

const SIZES = [
  [2, 1],
  [3, 1],
  [2, 2],
  [3, 3],
] as const;

/** An editor for one formula, with the page's keyboard set up for answers. */
export function formulaEditor(words: Record<string, string>): MathfieldElement {
  window.mathVirtualKeyboard.layouts = layouts(words);
  const editor = new MathfieldElement();
  editor.mathVirtualKeyboardPolicy = 'auto';
  editor.mathModeSpace = '\\:';
  editor.smartMode = false;
  // Its menu offers much that is no answer; only when it is there can it be taken away.
  editor.addEventListener('mount', () => (editor.menuItems = []), { once: true });
  editor.className = 'formula-editor';
  return editor;
}

/** Buttons for what no key of a keyboard stands for, so that it needs no keyboard on the screen: vectors and matrices. */
export function formulaTools(editor: MathfieldElement, words: Record<string, string>): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'formula-tools';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', words['matrices'] ?? '');
  for (const [rows, columns] of SIZES) {
    const name = words[columns === 1 ? 'vector' : 'matrix'] ?? '';
    const size = columns === 1 ? String(rows) : `${rows}×${columns}`;
    tools.append(
      button(`${name} ${size}`, () => {
        editor.insert(matrix(rows, columns), { focus: true, selectionMode: 'placeholder' });
        editor.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
  }
  tools.append(
    button(words['keyboard'] ?? '', () => {
      editor.focus();
      if (window.mathVirtualKeyboard.visible) window.mathVirtualKeyboard.hide();
      else window.mathVirtualKeyboard.show();
    }),
  );
  return tools;
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}
