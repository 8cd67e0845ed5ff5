import { DirectoryStorage } from "./directory-storage.ts";
import { type S3Settings, S3Storage } from "./s3-storage.ts";
import type { AttachmentStorage } from "./storage.ts";

/** Where attachments are kept: a directory (absolute), or a bucket. */
export type StoragePlace = { readonly directory: string } | { readonly bucket: S3Settings };

/** The storage of that place. Nothing is made or asked before the first file. */
export function openStorage(place: StoragePlace): AttachmentStorage {
  return "directory" in place ? new DirectoryStorage(place.directory) : new S3Storage(place.bucket);
}
