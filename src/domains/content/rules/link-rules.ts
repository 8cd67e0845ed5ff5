import { nameOfLinked, pathOfLink } from "./link-path.ts";
import type { Path, Rule } from "./rule.ts";

const ATTRIBUTE = /\s(?:href|src)="([^"]+)"/g;
const FILE_HERE = /^\/attachments\/([0-9a-f]{64})(?:\/|$)/;
// Hosts that only the network of the one who wrote it can reach.
const PRIVATE_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[)|\.(?:local|lan|internal)$/;

/** 死链: the text shows a file of this product that the edition does not name, so nobody could open it. */
export const linkFile: Rule = {
  id: "link-file",
  level: "WARN",
  zh: "正文引用的文件（{file}…）不在附件中，公众打不开。",
  en: "The text leads to a file ({file}…) that is not among its attachments: nobody could open it.",
  source: "国办发〔2017〕47号（死链、错链）",
  check: ({ body, attachments }) => {
    const named = new Set(attachments.map(({ sha256 }) => sha256));
    return addressesIn(body?.html ?? "")
      .flatMap((address) => FILE_HERE.exec(address)?.[1] ?? [])
      .filter((hash) => !named.has(hash))
      .map((hash) => ({ path: ["html"], values: { file: hash.slice(0, 8) } }));
  },
};

/** 错链: an address inside somebody's network. */
export const linkPrivate: Rule = {
  id: "link-private",
  level: "WARN",
  zh: "链接“{address}”指向内部网络，公众打不开。",
  en: "“{address}” leads into a private network: nobody outside could open it.",
  source: "国办发〔2017〕47号（死链、错链）",
  check: ({ body, attachments, source }) => {
    const stated: { path: Path; address: string | null }[] = [
      ...addressesIn(body?.html ?? "").map((address) => ({ path: ["html"], address })),
      ...attachments.map(({ url }, index) => ({ path: ["attachments", index, "url"], address: url })),
      { path: ["source", "url"], address: source.url },
    ];
    return stated.flatMap(({ path, address }) =>
      address !== null && URL.canParse(address) && PRIVATE_HOST.test(new URL(address).hostname)
        ? [{ path, values: { address } }]
        : [],
    );
  },
};

/** 断链: what it points to is not public, or nothing here bears the number. */
export const linkTarget: Rule = {
  id: "link-target",
  level: "WARN",
  zh: "关联的{what}未公开，公众看不到。",
  en: "{whatEn}, which it points to, is not public: nobody outside can see it.",
  source: "国办秘函〔2019〕19号（关联可达）",
  check: (edition, { linked }) =>
    linked
      .filter(({ direction, isPublic }) => direction === "OUT" && !isPublic)
      .map((link) => ({ path: pathOfLink(edition, link), values: nameOfLinked(link) })),
};

function addressesIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(ATTRIBUTE), ([, address = ""]) => address))];
}
