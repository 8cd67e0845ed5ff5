import type { StorageError } from "../../domains/attachment/storage.ts";
import { Refusal } from "../../graphql/admission/refusal.ts";

/** What a caller is told when the place of the files fails: nothing of where it is. */
export function storageRefusal({ isFull }: StorageError): Refusal {
  return isFull
    ? new Refusal("STORAGE_FULL", "There is no room for files at the moment.")
    : new Refusal("UNAVAILABLE", "The place of the files cannot be reached at the moment. Try again shortly.");
}
