/** A type of file that is taken. */
export interface FileType {
  /** What it is served as. */
  readonly mediaType: string;
  /** What its bytes are found to be: a media type, or a container that several types share. */
  readonly container: string;
}

const CFB = "application/x-cfb";
const OFFICE = "application/vnd.openxmlformats-officedocument";

const BY_EXTENSION: Record<string, string | [mediaType: string, container: string]> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  avif: "image/avif",
  pdf: "application/pdf",
  ofd: "application/ofd",
  doc: ["application/msword", CFB],
  xls: ["application/vnd.ms-excel", CFB],
  ppt: ["application/vnd.ms-powerpoint", CFB],
  wps: ["application/wps-office.wps", CFB],
  et: ["application/wps-office.et", CFB],
  dps: ["application/wps-office.dps", CFB],
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  txt: ["text/plain", "text"],
  csv: ["text/csv", "text"],
  zip: "application/zip",
  rar: ["application/vnd.rar", "application/x-rar-compressed"],
  mp3: "audio/mpeg",
  m4a: ["audio/mp4", "audio/x-m4a"],
  mp4: "video/mp4",
};

/**
 * The files that are taken, by extension. No SVG and no HTML: they run scripts. Nothing with macros: no such file is a public
 * document.
 */
export const FILE_TYPES: ReadonlyMap<string, FileType> = new Map(
  Object.entries(BY_EXTENSION).map(([extension, type]) => {
    const [mediaType, container] = typeof type === "string" ? [type, type] : type;
    return [extension, { mediaType, container }];
  }),
);

/** Whether a media type is an image, of which sizes can be made. */
export function isImage(mediaType: string): boolean {
  return mediaType.startsWith("image/");
}
