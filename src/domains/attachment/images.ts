import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import pLimit from "p-limit";
import type { FormatEnum, Sharp } from "sharp";
import { type FileRefusal, type ImageFormat, MAX_IMAGE_PIXELS } from "./rules.ts";

/** An image as it was written. */
export interface WrittenImage {
  readonly width: number;
  readonly height: number;
}

/** Two at once: each takes a core and up to 200 MB. */
const oneAfterAnother = pLimit(2);
const MOST_WAITING = 100;

/** Whether so many images wait to be made that a further one would come too late. */
export function isImageQueueFull(): boolean {
  return oneAfterAnother.pendingCount >= MOST_WAITING;
}

/**
 * Reads an upload as the image that it claims to be and writes it anew: upright, in sRGB, without EXIF and whatever else was with
 * the picture (places, names, appended files).
 */
export function rewriteImage(from: string, to: string, mediaType: string): Promise<WrittenImage | FileRefusal> {
  return oneAfterAnother(async () => {
    const format = mediaType.slice("image/".length) as ImageFormat;
    try {
      const image = await openImage(from, format);
      const { format: found, pages = 1 } = await image.metadata();
      if (found !== (format === "avif" ? "heif" : format)) return BROKEN;
      const { width, height, pageHeight } = await encode(pages > 1 ? image : image.autoOrient(), format, 90).toFile(to);
      return { width, height: pageHeight ?? height };
    } catch (error) {
      const { message } = error as Error;
      if (/pixel limit/i.test(message)) return TOO_MANY_PIXELS;
      if (isFault(error)) throw error;
      return BROKEN;
    }
  });
}

/** Writes a smaller size of an image that is kept here. */
export function writeSize(
  source: () => Promise<Readable>,
  to: string,
  width: number,
  format: ImageFormat,
): Promise<void> {
  return oneAfterAnother(async () => {
    const image = await openImage(await buffer(await source()), format);
    await encode(image.resize({ width, withoutEnlargement: true }), format, 80).toFile(to);
  });
}

const BROKEN: FileRefusal = {
  reason: "BROKEN_IMAGE",
  message: "The file cannot be read as the image that it claims to be.",
};
const TOO_MANY_PIXELS: FileRefusal = {
  reason: "TOO_MANY_PIXELS",
  message: `The image has more than ${MAX_IMAGE_PIXELS} pixels.`,
};

async function openImage(input: string | Buffer, format: ImageFormat): Promise<Sharp> {
  const { default: sharp } = await import("sharp");
  // What it keeps of former images would add up beside the editions in memory.
  sharp.cache(false);
  const animated = format === "gif" || format === "webp";
  return sharp(input, { limitInputPixels: MAX_IMAGE_PIXELS, failOn: "error", animated });
}

function encode(image: Sharp, format: ImageFormat, quality: number): Sharp {
  if (format === "png" || format === "gif") return image.toFormat(format);
  // AVIF looks at half the number as WebP and JPEG do, and at more effort takes seconds.
  if (format === "avif") return image.avif({ quality: quality - 25, effort: 2 });
  return image.toFormat(format as keyof FormatEnum, { quality });
}

/** Whether it is the disk that failed, not the image. */
function isFault(error: unknown): boolean {
  return /no space|write error|unable to write|unable to open.*for writ/i.test((error as Error).message);
}
