import { describe, expect, it } from "vitest";
import { derivedFormat, displayName, offeredWidths, typeOfName } from "../../../src/domains/attachment/rules.ts";

describe("a file's name", () => {
  it.each([
    ["附件1：申报表.docx", "附件1：申报表.docx"],
    [" a  b\u3000c.pdf ", "a b c.pdf"],
    ["e\u0301.pdf", "\u00e9.pdf"],
    [`${"长".repeat(196)}.pdf`, `${"长".repeat(196)}.pdf`],
  ])("%j is shown as %j", (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  it.each([
    ["", "no name"],
    ["  ", "no name"],
    ["..", "no name"],
    ["../../etc/passwd", "slash"],
    ["a/b.pdf", "slash"],
    ["C:\\a.pdf", "slash"],
    ["a\u0000.pdf", "control character"],
    ["a\r\nb.pdf", "control character"],
    ["a\u007f.pdf", "control character"],
    ["\u202egpj.exe", "direction"],
    ["a\ufffd.pdf", "direction"],
    ["a\ud800.pdf", "direction"],
    ["长".repeat(201), "longer than 200"],
  ])("%j is refused", (name, part) => {
    expect(displayName(name)).toEqual({ reason: "BAD_NAME", message: expect.stringContaining(part) });
  });
});

describe("the type that a name claims", () => {
  it.each([
    ["A.JPG", "image/jpeg", "image/jpeg"],
    ["表.xls", "application/vnd.ms-excel", "application/x-cfb"],
    ["表.et", "application/wps-office.et", "application/x-cfb"],
    ["公文.ofd", "application/ofd", "application/ofd"],
    ["a.b.csv", "text/csv", "text"],
  ])("%s is %s", (name, mediaType, container) => {
    expect(typeOfName(name)).toEqual({ mediaType, container });
  });

  it.each(["a.svg", "a.html", "a.exe", "a.docm", "a", "a.", ".pdf.js", "a.constructor"])("%s is refused", (name) => {
    expect(typeOfName(name)).toMatchObject({ reason: "TYPE_NOT_ALLOWED" });
  });
});

describe("sizes of an image", () => {
  it.each([
    [320, []],
    [321, [320]],
    [1280, [320, 640, 960]],
    [4000, [320, 640, 960, 1280, 1920]],
  ])("of %i pixels are those that are narrower", (width, widths) => {
    expect(offeredWidths(width)).toEqual(widths);
  });

  it.each([
    ["image/jpeg", "image/avif,image/webp,*/*;q=0.8", "avif"],
    ["image/png", "image/avif;q=0, image/webp", "webp"],
    ["image/jpeg", "IMAGE/WEBP;q=0.1", "webp"],
    ["image/jpeg", "*/*", "jpeg"],
    ["image/png", "", "png"],
    ["image/gif", "image/avif,image/webp", "webp"],
    ["image/gif", "image/avif", "gif"],
    ["image/webp", "image/avif", "webp"],
    ["image/avif", "*/*", "avif"],
  ])("of %s for a peer that accepts %j are %s", (mediaType, accept, format) => {
    expect(derivedFormat(mediaType, accept)).toBe(format);
  });
});
