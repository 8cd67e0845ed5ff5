import { readFile, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { IncomingFiles } from "./incoming-files.ts";
import { type AttachmentStorage, type ByteRange, StorageError } from "./storage.ts";

/** A bucket and how to reach it. Keys come from where the AWS SDK looks for them: AWS_* variables, a profile, the machine's role. */
export interface S3Settings {
  readonly bucket: string;
  /** What each key begins with, without slashes at its ends; empty: nothing. */
  readonly prefix: string;
  readonly region: string;
  /** Address of an S3-compatible service, asked by path (`endpoint/bucket/key`); undefined: Amazon's own. */
  readonly endpoint: string | undefined;
  /** A directory of this machine for files under way, absolute. */
  readonly incomingDir: string;
}

/** Attachments in S3-compatible storage. The library is loaded when the first file is asked for. */
export class S3Storage implements AttachmentStorage {
  readonly #settings: S3Settings;
  readonly #incoming: IncomingFiles;
  #opened: ReturnType<typeof open> | undefined;

  constructor(settings: S3Settings) {
    this.#settings = settings;
    this.#incoming = new IncomingFiles(settings.incomingDir);
  }

  newTempPath(): Promise<string> {
    return this.#incoming.newPath();
  }

  async keep(tempPath: string, key: string): Promise<void> {
    // In memory: a stream is sent unsigned and only once, bytes are signed and sent again when the service falters.
    const Body = await readFile(tempPath);
    await this.#send(({ client, s3 }) => client.send(new s3.PutObjectCommand({ ...this.#place(key), Body })));
    await rm(tempPath, { force: true });
  }

  async findByteCount(key: string): Promise<number | null> {
    return await this.#send(async ({ client, s3 }) => {
      try {
        return (await client.send(new s3.HeadObjectCommand(this.#place(key)))).ContentLength ?? null;
      } catch (error) {
        if (error instanceof s3.NotFound) return null;
        throw error;
      }
    });
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const part = range && { Range: `bytes=${range.start}-${range.end}` };
    const { Body } = await this.#send(({ client, s3 }) =>
      client.send(new s3.GetObjectCommand({ ...this.#place(key), ...part })),
    );
    return Body as Readable;
  }

  #place(key: string) {
    const { bucket, prefix } = this.#settings;
    return { Bucket: bucket, Key: prefix ? `${prefix}/${key}` : key };
  }

  async #send<T>(work: (opened: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
    this.#opened ??= open(this.#settings);
    const opened = await this.#opened;
    try {
      return await work(opened);
    } catch (error) {
      throw new StorageError(`the bucket ${this.#settings.bucket}: ${(error as Error).message}`, { cause: error });
    }
  }
}

async function open({ region, endpoint }: S3Settings) {
  const s3 = await import("@aws-sdk/client-s3");
  const client: S3Client = new s3.S3Client({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // By default the SDK sends checksums in trailers, which many compatible services refuse.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 3,
  });
  return { s3, client };
}
