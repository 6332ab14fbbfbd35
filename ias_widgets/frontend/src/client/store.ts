import { signal, type Signal } from "@preact/signals";
import { ServerClock } from "@/client/serverClock";
import { Socket, type SocketOptions, type Status } from "@/client/socket";
import { bring } from "@/questions/outside/loading";
import {
  PROTOCOL, type Ack, type ClientMessage, type Hello, type HubMessage, type JoinInfo, type Refusal, type RoomCard, type View, type You,
} from "@/wire";

export interface Seat {
  /** The address of the page's directory, with a slash at its end. */
  base: string;
  role: Hello["role"];
  room: string;
  language: string;
  key?: string;
  token?: string;
  /** Width and height of the screen in pixels, for the preflight. */
  viewport?: () => [number, number];
}

/** What a view knows of its room: one connection, and signals of what came over it. */
export class RoomStore<V extends View = View> {
  readonly status: Signal<Status> = signal("stopped");
  readonly room: Signal<RoomCard | null> = signal(null);
  readonly view: Signal<V | null> = signal(null);
  readonly version = signal(0);
  readonly you: Signal<You | null> = signal(null);
  readonly join: Signal<JoinInfo | null> = signal(null);
  /** A message that could not be taken; with `closed` the connection was given up. */
  readonly refusal: Signal<Refusal | null> = signal(null);
  readonly closed = signal(false);
  /** True when the hub says that this page is older than the hub. */
  readonly old = signal(false);
  /** Milliseconds to add to this device's clock to get the hub's. */
  readonly offset = signal(0);
  readonly clock: ServerClock;

  readonly seat: Seat;
  readonly #socket: Socket;
  /** Whether this connection was welcomed. A further welcome on it brings the room's card anew, and nobody's own part. */
  #greeted = false;

  constructor(seat: Seat, more: Pick<SocketOptions, "open" | "random"> = {}) {
    this.seat = seat;
    this.clock = new ServerClock({
      ping: (stamp) => this.send({ type: "ping", stamp }),
      changed: () => void (this.offset.value = this.clock.now() - Date.now()),
    });
    this.#socket = new Socket({
      ...more,
      url: socketAddress(seat.base),
      hello: () => this.#hello(),
      hear: (message) => this.hear(message),
      changed: (status) => {
        this.status.value = status;
        if (status !== "online") this.clock.stop();
        this.statusChanged(status);
      },
    });
  }

  start(): void {
    this.#socket.start();
  }

  stop(): void {
    this.#socket.stop();
  }

  retry(): void {
    this.#socket.retry();
  }

  /** See the room in another language; the hub answers with its card and its view. */
  speak(language: string): void {
    this.seat.language = language;
    this.send({ type: "language", language });
  }

  /** Say hello once more on a connection that stands: the screen's size has changed. */
  greet(): void {
    this.#socket.greet();
  }

  send(message: ClientMessage): boolean {
    return this.#socket.send(message);
  }

  /** Milliseconds since 1970 by the hub's clock. */
  now(): number {
    return this.clock.now();
  }

  /** What a subclass does with an acknowledgement, a status or a welcome beyond keeping it. */
  protected acknowledged(_ack: Ack): void {}
  protected welcomed(): void {}
  protected statusChanged(_status: Status): void {}
  /** True where a refusal is no reason to give up: the socket comes back by itself. */
  protected passing(_refusal: Refusal): boolean {
    return false;
  }

  protected hear(message: HubMessage): void {
    switch (message.type) {
      case "welcome":
        this.clock.hint(message.now);
        this.room.value = message.room;
        this.join.value = message.join ?? this.join.value;
        if (this.#greeted) break;
        this.#greeted = true;
        this.clock.start();
        this.you.value = message.you;
        this.refusal.value = null;
        this.welcomed();
        break;
      case "view":
        this.clock.hint(message.now);
        if ("question" in message.view) bring(message.view.question, this.seat.base);
        this.version.value = message.version;
        this.view.value = message.view as V;
        break;
      case "ack":
        if (message.you) this.you.value = message.you;
        this.acknowledged(message);
        break;
      case "refused":
        if (this.passing(message.refusal)) break;
        this.refusal.value = message.refusal;
        // Who was not let in will not be by waiting.
        if (message.closing || !this.#greeted) this.#giveUp(this.closed);
        break;
      case "reload":
        this.#giveUp(this.old);
        break;
      case "pong":
        if (message.stamp > 0) this.clock.heard(message.stamp, message.now);
        else this.clock.hint(message.now);
    }
  }

  #giveUp(why: Signal<boolean>): void {
    why.value = true;
    this.stop();
  }

  #hello(): Hello {
    this.#greeted = false;
    const { role, room, language, key, token, viewport } = this.seat;
    const hello: Hello = { type: "hello", protocol: PROTOCOL, build: build(), room, role, language };
    if (key) hello.key = key;
    if (token) hello.token = token;
    if (viewport) hello.viewport = viewport();
    return hello;
  }
}

/** The build this page came with; empty where a view is mounted by another page. */
function build(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ias-build"]')?.content ?? "";
}

export function socketAddress(base: string): string {
  const address = new URL("ws", new URL(base, document.baseURI));
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  return address.href;
}

/** `count` random bytes in hex. Works where the origin is no secure context. */
export function randomHex(count: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
