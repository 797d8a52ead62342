import { Window } from './window.ts';

/** A state or a lesson's attributes: names and values in order, all text. */
export type Parameters = Record<string, string>;

export interface Complaint {
  parameter: string;
  sentence: string;
}

export interface Answer<P> {
  picture?: P;
  complaint?: Complaint;
}

type Listener = (answer: Answer<unknown>) => void;

/** Before whose eyes a hand moves a picture: the ticket by which this page leads, and where the picture stands. */
export interface Lead {
  ticket: string;
  page: string;
  place: string;
}

/** What somebody else's hand has made of a picture. */
export interface Frame {
  page: string;
  place: string;
  widget: string;
  state: Parameters;
  picture: unknown;
}

type Watcher = (frame: Frame) => void;

interface Waiting {
  widget: string;
  state: Parameters;
  listener: Listener;
  lead: Lead | undefined;
}

/** The part of a WebSocket that is used here, so that a test can stand in for it. */
export interface Socket {
  readyState: number;
  send(text: string): void;
  close(): void;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
}

const CONNECTING = 0;
const OPEN = 1;
const LONGEST_PAUSE = 10_000;

/** A server that asks every three seconds whether the page is there, and has not asked for so long, is out of reach, in milliseconds. */
const SILENCE = 10_000;

/** So long a connection may take to stand, and so long a page waits until it tries the next one, where the last one fell silent. */
const TO_CONNECT = 4_000;
const NEXT_TRY = 1_000;

/** After how many frames the server is told that they have been seen; it keeps up to eight under way. */
const FRAMES_SEEN = 3;

/**
 * The page's WebSocket for states in and pictures out while a control is held.
 *
 * Several questions are under way at once; for each asker only the newest state waits when the window is full, and it is
 * never lost: it goes out when a place is free, or when a lost connection is back.
 *
 * The other way come frames of what somebody else's hand does, for whoever watches by a ticket that the server has given the page. They are counted, so that
 * the server sends no more of them than the link carries.
 */
export class HandChannel {
  #open: () => Socket;
  #now: () => number;
  #socket: Socket | undefined;
  #number = 0;
  #underWay = new Map<number, { asker: object; waiting: Waiting; sent: number }>();
  #waiting = new Map<object, Waiting>();
  #window = new Window();
  #pause = 250;
  #watchers = new Map<Watcher, string>();
  #frames = 0;
  #pulse = '';
  #silenced: ((silent: boolean) => void) | undefined;
  #isSilent = false;
  #last = 0;

  constructor(open: () => Socket, now: () => number = () => performance.now()) {
    this.#open = open;
    this.#now = now;
    this.#connect();
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === OPEN;
  }

  /** Asks for the picture of a state; a newer question of the same asker replaces one that has not left yet. */
  ask(asker: object, widget: string, state: Parameters, listener: Listener, lead?: Lead): void {
    this.#waiting.set(asker, { widget, state, listener, lead });
    this.#send();
  }

  /** Hears from now on what the hand does that the ticket is for; an empty ticket is for none. */
  watch(watcher: Watcher, ticket: string): void {
    if (this.#watchers.get(watcher) === ticket) return;
    this.#watchers.delete(watcher);
    if (ticket === '') return;
    const isNew = ![...this.#watchers.values()].includes(ticket);
    this.#watchers.set(watcher, ticket);
    if (isNew && this.isOpen) this.#follow(ticket);
  }

  /**
   * Says by this ticket that the page is there, whenever the server asks; an empty one says nothing more.
   *
   * @param silenced is told when a connection that looks open is not, and when there is one again
   */
  beat(ticket: string, silenced: (silent: boolean) => void): void {
    this.#pulse = ticket;
    this.#silenced = silenced;
    if (this.isOpen) this.#say();
  }

  #say(): void {
    if (this.#pulse !== '') this.#socket!.send(JSON.stringify({ beat: this.#pulse }));
  }

  /** Gives up a connection from which nothing has come for too long, and begins another. The browser may take minutes to notice. */
  listen(): void {
    const waited = this.#now() - this.#last;
    if (this.#pulse === '') return;
    if (this.isOpen && waited > SILENCE) {
      this.#tell(true);
      this.#giveUp();
    } else if (this.#isSilent && this.#socket?.readyState === CONNECTING && waited > TO_CONNECT) {
      this.#giveUp();
    }
  }

  #giveUp(): void {
    const socket = this.#socket!;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    this.#socket = undefined;
    this.#pause = NEXT_TRY;
    this.#lost();
  }

  #tell(silent: boolean): void {
    if (this.#isSilent === silent) return;
    this.#isSilent = silent;
    this.#silenced?.(silent);
  }

  #follow(ticket: string): void {
    this.#socket!.send(JSON.stringify({ follow: ticket }));
  }

  /** Forgets an asker that has left the page. */
  forget(asker: object): void {
    this.#waiting.delete(asker);
    for (const [number, question] of this.#underWay) {
      if (question.asker === asker) this.#underWay.delete(number);
    }
  }

  #connect(): void {
    const socket = this.#opened();
    this.#socket = socket;
    this.#last = this.#now();
    if (!socket) return this.#lost();
    socket.onopen = () => {
      this.#pause = 250;
      this.#frames = 0;
      this.#last = this.#now();
      this.#say();
      this.#tell(false);
      new Set(this.#watchers.values()).forEach((ticket) => this.#follow(ticket));
      this.#send();
    };
    socket.onmessage = (event) => this.#heard(JSON.parse(String(event.data)));
    socket.onclose = () => this.#lost();
  }

  /** Some browsers throw where connections are forbidden, instead of closing one at once. */
  #opened(): Socket | undefined {
    try {
      return this.#open();
    } catch {
      return undefined;
    }
  }

  #lost(): void {
    for (const { asker, waiting } of this.#underWay.values()) {
      if (!this.#waiting.has(asker)) this.#waiting.set(asker, waiting);
    }
    this.#underWay.clear();
    setTimeout(() => this.#connect(), this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE, 2 * this.#pause);
  }

  #send(): void {
    for (const [asker, waiting] of this.#waiting) {
      if (!this.isOpen || this.#underWay.size >= this.#window.size) return;
      this.#waiting.delete(asker);
      const n = ++this.#number;
      this.#underWay.set(n, { asker, waiting, sent: this.#now() });
      const { widget, state, lead } = waiting;
      this.#socket!.send(JSON.stringify({ widget, n, state, lead }));
    }
  }

  #heard(message: Frame | { beat: string } | (Answer<unknown> & { n: number })): void {
    this.#last = this.#now();
    if ('beat' in message) {
      this.#say();
    } else if ('place' in message) {
      if (++this.#frames % FRAMES_SEEN === 0)
        this.#socket!.send(JSON.stringify({ seen: this.#frames }));
      for (const watcher of this.#watchers.keys()) watcher(message);
    } else {
      this.#answered(message);
    }
  }

  #answered({ n, ...answer }: Answer<unknown> & { n: number }): void {
    const question = this.#underWay.get(n);
    this.#underWay.delete(n);
    if (question) {
      this.#window.measured(this.#now() - question.sent);
      question.waiting.listener(answer);
    }
    this.#send();
  }
}

let shared: HandChannel | undefined;

/** The one channel of this page, opened when it is first asked for. */
export function handChannel(): HandChannel {
  shared ??= new HandChannel(() => {
    const address = new URL('live', document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    return new WebSocket(address) as Socket;
  });
  return shared;
}
