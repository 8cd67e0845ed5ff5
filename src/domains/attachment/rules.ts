import { FILE_TYPES, type FileType } from "./file-format.ts";

/** Uploads above this many bytes are refused. */
export const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/** Images of more pixels, all frames counted, are refused unread: a few kilobytes can claim gigabytes. */
export const MAX_IMAGE_PIXELS = 50_000_000;

/** The widths in pixels in which an image can be had. */
export const IMAGE_WIDTHS = [320, 640, 960, 1280, 1920] as const;

/** A width of the fixed set. */
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];

/** Formats that a derived size can have. */
export type ImageFormat = "avif" | "webp" | "jpeg" | "png" | "gif";

/** Why a file is not taken: a closed list, because callers branch on it. */
export const FILE_REFUSAL_REASONS = [
  "BAD_NAME",
  "EMPTY",
  "TOO_LARGE",
  "TYPE_NOT_ALLOWED",
  "TYPE_MISMATCH",
  "BROKEN_IMAGE",
  "TOO_MANY_PIXELS",
] as const;

/** One of these reasons. */
export type FileRefusalReason = (typeof FILE_REFUSAL_REASONS)[number];

/** A file that is not taken. */
export interface FileRefusal {
  readonly reason: FileRefusalReason;
  /** For whoever sent it. */
  readonly message: string;
}

const MAX_NAME_LENGTH = 200;
// Besides control characters those that turn the direction of writing: "gpj.exe" can be made to look like "exe.jpg".
const REFUSED_IN_NAME = /[/\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]/u;

/** A file's name as readers see it: composed characters, single spaces. A FileRefusal where it could do harm. */
export function displayName(name: string): string | FileRefusal {
  if (REFUSED_IN_NAME.test(name))
    return { reason: "BAD_NAME", message: "The name holds a slash, a control character or a mark of direction." };
  const shown = name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (shown.length === 0 || /^\.+$/.test(shown)) return { reason: "BAD_NAME", message: "The file has no name." };
  if (shown.length > MAX_NAME_LENGTH)
    return { reason: "BAD_NAME", message: `The name is longer than ${MAX_NAME_LENGTH} characters.` };
  return shown;
}

/** What a file of this name must be. A FileRefusal where no such file is taken. */
export function typeOfName(name: string): FileType | FileRefusal {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = FILE_TYPES.get(extension);
  if (type) return type;
  const known = [...FILE_TYPES.keys()].join(", ");
  return { reason: "TYPE_NOT_ALLOWED", message: `Files of this type are not taken. Taken are: ${known}.` };
}

/** The widths in which an image of this width is offered: those below its own, for nothing is ever enlarged. */
export function offeredWidths(imageWidth: number): readonly ImageWidth[] {
  return IMAGE_WIDTHS.filter((width) => width < imageWidth);
}

/** The format of a derived size: the best that the caller names in `Accept`, else the image's own. Only WebP and GIF move. */
export function derivedFormat(mediaType: string, accept: string): ImageFormat {
  const own = mediaType.slice("image/".length) as ImageFormat;
  const canMove = own === "gif" || own === "webp";
  if (!canMove && accepts(accept, "image/avif")) return "avif";
  return accepts(accept, "image/webp") ? "webp" : own;
}

// A wildcard does not count: whoever sends */* has not said that it can show AVIF.
function accepts(accept: string, type: string): boolean {
  return accept.split(",").some((range) => {
    const [name = "", ...parameters] = range.toLowerCase().split(";");
    return name.trim() === type && !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
  });
}
