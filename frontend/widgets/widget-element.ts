import { LitElement } from 'lit';
import { frame } from '../kit/frame.ts';
import type {} from '../classroom/live-stage.ts';
import { handChannel, type Answer, type Complaint, type Parameters } from '../live/hand-channel.ts';

export type { Complaint, Parameters };

export interface Fact {
  key: string;
  label: string;
  tex: string;
  text: string;
}

/** What every picture brings beside its geometry: the result in words, and the read-out. */
export interface Picture {
  sentence: string;
  facts: Fact[];
  /** How much is there of what takes long, from 0 to 1; nothing in a picture that is whole. */
  progress?: number | null;
}

/** What the server's half sets: the state at rest with its picture, or a complaint about what was typed. */
interface ServerAnswer<P> extends Answer<P> {
  n: number;
  state?: Parameters;
}

/** The number of an answer that nobody asked for: the server changed the state by itself. */
const UNASKED = -1;
const SHORT_PAUSE = 250;

/** After how long a picture that is not whole is asked for again; the server gives up what is not asked for in four seconds. */
const AGAIN = 250;

/** How long no frame of somebody else's hand must have come before what the server says is at rest is taken over, in milliseconds: it may be older than the last frame. */
const STILL = 300;
const NAMED_MATRIX_MOVED = 'named-matrix-moved';

/**
 * The browser's half of a widget that draws for itself; the server's half is `PictureElement`.
 *
 * `state` is ahead of the server while a control is held; `picture` is the newest answer, and never goes back to an older one.
 */
export abstract class WidgetElement<P extends Picture> extends LitElement {
  static override properties = {
    state: { attribute: false },
    picture: { attribute: false },
    complaint: { attribute: false },
    words: { attribute: false },
    widget: { attribute: false },
    bindings: { attribute: false },
    stopped: { state: true },
    answer: { attribute: false, noAccessor: true },
  };

  declare state: Parameters;
  declare picture: P | undefined;
  declare complaint: Complaint | undefined;
  declare words: Record<string, string>;

  /** The widget's name, set by the server. */
  declare widget: string;
  /** Which parameters are bound to a named matrix of the page. */
  declare bindings: Record<string, string>;
  /** Whether a control is held just now. */
  held = false;
  /** Whether the reader has stopped what takes long. */
  declare protected stopped: boolean;

  #moves = 0;
  #shown = 0;
  #told = UNASKED;
  /** What was typed and has no answer yet: whatever the server is told meanwhile still says it. */
  #typed: Parameters = {};
  /** The newest answer to what was typed before the last; it holds when the last is refused. */
  #taken: ServerAnswer<P> | undefined;
  /** The answer to what the server was told while a hand rested without letting go; it holds when the hand lets go there. */
  #early: ServerAnswer<P> | undefined;
  /** Which state the last move of a hand has made; what the server says of older ones comes too late. */
  #moved = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #signalBusy = false;
  #signalWaits = false;
  /** Runs while somebody else's hand moves this picture. */
  #followed: ReturnType<typeof setTimeout> | undefined;
  #atRest: ServerAnswer<P> | undefined;

  /** Counts the states of this element; a bench compares it with {@link shown}. */
  get moves(): number {
    return this.#moves;
  }

  /** Of which state the picture is shown: never later than {@link moves}. */
  get shown(): number {
    return this.#shown;
  }

  constructor() {
    super();
    this.state = {};
    this.words = {};
    this.widget = '';
    this.bindings = {};
    this.stopped = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(NAMED_MATRIX_MOVED, this.#follow);
    this.#askAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(NAMED_MATRIX_MOVED, this.#follow);
    clearTimeout(this.#pause);
    clearTimeout(this.#again);
    clearTimeout(this.#followed);
    this.#followed = undefined;
    handChannel().forget(this);
  }

  /** Whether a hand moves this picture just now, one here or somebody else's that is followed. */
  protected get isMoving(): boolean {
    return this.held || this.#followed !== undefined;
  }

  /** Draws after all hands of this frame have moved; at once when none is about to. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!frame.isIdle) await new Promise<void>((resolve) => frame.draw(resolve));
    super.scheduleUpdate();
  }

  /** The server's word: a state at rest with its picture, an answer on the signal path, or a complaint. */
  set answer(answer: ServerAnswer<P>) {
    if (!answer) return;
    this.#signalBusy = false;
    const isLast = answer.n === this.#told;
    if (isLast) this.#typed = {};
    if (answer.complaint) {
      if (isLast) this.#refused(answer.complaint);
    } else if (this.#followed !== undefined && answer.n === UNASKED) {
      this.#atRest = answer;
    } else if (!this.held && (answer.n === UNASKED || answer.n >= this.#moved)) {
      if (answer.n !== UNASKED && answer.n < this.#told) this.#taken = answer;
      else this.#adopt(answer);
    } else {
      if (isLast) this.#early = answer;
      this.#answered(answer.n, answer);
    }
    if (this.#signalWaits) this.#ask();
  }

  /** Somebody else's hand has moved this picture; when that is still, what the server says is at rest holds again. */
  follow(state: Parameters, picture: P): void {
    if (this.held) return;
    clearTimeout(this.#followed);
    this.#followed = setTimeout(() => this.#settle(), STILL);
    this.#adopt({ n: UNASKED, state, picture });
  }

  #settle(): void {
    this.#followed = undefined;
    const atRest = this.#atRest;
    this.#atRest = undefined;
    if (atRest && !this.held) this.#adopt(atRest);
    // What is said of a picture only while it stands still is said now.
    this.requestUpdate();
  }

  #refused(complaint: Complaint): void {
    if (this.#taken) this.#adopt(this.#taken);
    else this.#askAgain();
    this.complaint = complaint;
  }

  #adopt(answer: ServerAnswer<P>): void {
    const before = this.state;
    this.#taken = undefined;
    this.#early = undefined;
    if (answer.n === UNASKED) this.#typed = {};
    this.#shown = ++this.#moves;
    this.picture = answer.picture;
    this.state = answer.state ?? this.state;
    this.complaint = undefined;
    if (isOther(before, this.state)) this.stopped = false;
    this.#askAgain();
  }

  /** A control is held and has moved: the state changes now, its picture follows. */
  protected hold(next: Parameters): void {
    this.held = true;
    this.#move(next);
    this.#tellNamedMatrices(next);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tellServer(), SHORT_PAUSE);
  }

  /** A control was moved by a key: the state changes now, and is at rest when no key follows for a short pause. */
  protected nudge(next: Parameters): void {
    this.hold(next);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.rest(), SHORT_PAUSE);
  }

  /** The control is released: the state is at rest. Where it was held last its picture has been asked for, and is not asked for again. */
  protected rest(next: Parameters = {}): void {
    clearTimeout(this.#pause);
    const isAsked = this.held && !isOther(this.state, next);
    this.held = false;
    if (isAsked) this.requestUpdate();
    else this.#move(next);
    this.#tellNamedMatrices(next);
    if (!isAsked || this.#told !== this.#moves) this.#tellServer();
    else if (this.#early) this.#adopt(this.#early);
  }

  /** Something was typed or chosen: the server reads it, and either takes it as the state or complains. */
  propose(next: Parameters): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#again);
    this.held = false;
    this.#typed = { ...this.#typed, ...next };
    ++this.#moves;
    this.#tellServer();
  }

  /** What the widget calls something, in the words of its bundle, with values in their places. */
  word(key: string, ...values: (string | number)[]): string {
    const pattern = this.words[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
  }

  #move(next: Parameters): void {
    this.state = { ...this.state, ...next };
    for (const parameter of Object.keys(next)) delete this.#typed[parameter];
    this.complaint = undefined;
    this.#early = undefined;
    this.stopped = false;
    this.#moved = ++this.#moves;
    this.#ask();
  }

  #ask(): void {
    const channel = handChannel();
    const n = this.#moves;
    if (channel.isOpen) {
      this.#signalWaits = false;
      channel.ask(
        this,
        this.widget,
        this.state,
        (answer) => this.#answered(n, answer as Answer<P>),
        this.closest?.('live-stage')?.leading(this),
      );
    } else if (this.#signalBusy) {
      this.#signalWaits = true;
    } else {
      this.#signalWaits = false;
      this.#signalBusy = true;
      this.#dispatch(this.state, false);
    }
  }

  #answered(n: number, answer: Answer<P>): void {
    if (n < this.#shown || !answer.picture) return;
    this.#shown = n;
    this.picture = answer.picture;
    this.#askAgain();
  }

  /** A picture that is not whole is asked for again, as long as anybody wants it. */
  #askAgain(): void {
    clearTimeout(this.#again);
    const isWhole = this.picture?.progress == null;
    if (!isWhole && !this.stopped) this.#again = setTimeout(() => this.#ask(), AGAIN);
  }

  /** Gives up what takes long: it is not asked for any more, and so the server stops it unless others wait for it. */
  protected stop(): void {
    this.stopped = true;
    clearTimeout(this.#again);
  }

  /** Asks for what was given up. */
  protected goOn(): void {
    this.stopped = false;
    this.#ask();
  }

  #tellServer(): void {
    this.#signalWaits = false;
    this.#told = this.#moves;
    this.#dispatch({ ...this.state, ...this.#typed }, true);
  }

  #dispatch(state: Parameters, rest: boolean): void {
    this.dispatchEvent(new CustomEvent('hand', { detail: { n: this.#moves, state, rest } }));
  }

  #tellNamedMatrices(next: Parameters): void {
    for (const [parameter, name] of Object.entries(this.bindings)) {
      const text = next[parameter];
      if (text !== undefined) {
        const detail = { name, text, source: this };
        window.dispatchEvent(new CustomEvent(NAMED_MATRIX_MOVED, { detail }));
      }
    }
  }

  #follow = (event: Event): void => {
    const { name, text, source } = (event as CustomEvent).detail;
    if (source === this || this.held) return;
    const bound = Object.entries(this.bindings).filter(([, bindsTo]) => bindsTo === name);
    if (bound.length > 0)
      this.#move(Object.fromEntries(bound.map(([parameter]) => [parameter, text])));
  };
}

function isOther(before: Parameters, after: Parameters): boolean {
  return Object.keys(after).some((name) => after[name] !== before[name]);
}
