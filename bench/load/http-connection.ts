import { once } from "node:events";
import { connect, type Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * One kept-alive HTTP/1.1 connection that sends one request at a time. Reads no more of an answer than its status and
 * length: a client that parsed everything would take more of the machine's cores than the servers that it measures.
 */
export class HttpConnection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #received = 0;
  #expected = 0;
  #settle: { resolve: (answer: Buffer) => void; reject: (error: Error) => void } | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#take(chunk));
    socket.on("error", (error) => this.#settle?.reject(error));
    socket.on("close", () => this.#settle?.reject(new Error("the server closed the connection")));
  }

  static async open(url: string): Promise<HttpConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    return new HttpConnection(socket);
  }

  /** Sends a request's bytes and answers the whole answer, head included. */
  send(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#expected === 0) {
      const head = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
      const end = head.indexOf(HEAD_END);
      if (end === -1) return;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head.toString("latin1", 0, end))?.[1];
      if (length === undefined) return void this.#settle?.reject(new Error("an answer without Content-Length"));
      this.#expected = end + HEAD_END.length + Number(length);
    }
    if (this.#received < this.#expected) return;
    const answer = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    const settle = this.#settle;
    this.#chunks = [];
    this.#received = 0;
    this.#expected = 0;
    this.#settle = null;
    settle?.resolve(answer);
  }
}

/** The bytes of a POST of JSON. */
export function postRequest(path: string, body: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`,
    "host: 127.0.0.1",
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes]);
}

/** The bytes of a GET. */
export function getRequest(path: string, accept: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: ${accept}\r\n\r\n`);
}

/** The bytes of an answer's body, and its media type. */
export function contentOf(answer: Buffer): { contentType: string; bytes: Buffer } {
  const end = answer.indexOf(HEAD_END);
  const head = answer.toString("latin1", 0, end);
  if (!isOk(answer)) throw new Error(head);
  return {
    contentType: /\r\ncontent-type: *([^\r]+)/i.exec(head)?.[1] ?? "",
    bytes: answer.subarray(end + HEAD_END.length),
  };
}

/** The body of an answer; throws for any status but 200. */
export function bodyOf(answer: Buffer): string {
  const text = answer.toString();
  const body = text.slice(text.indexOf("\r\n\r\n") + 4);
  if (!isOk(answer)) throw new Error(`${text.slice(0, text.indexOf("\r\n"))}: ${body.slice(0, 300)}`);
  return body;
}

/** Whether an answer's status is 200. */
export function isOk(answer: Buffer): boolean {
  return answer.toString("latin1", 0, 12) === "HTTP/1.1 200";
}
