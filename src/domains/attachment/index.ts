export { type AttachmentUrls, attachmentUrls } from "./attachment-urls.ts";
export type { StoragePlace } from "./open-storage.ts";
