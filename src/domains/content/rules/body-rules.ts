import { isNavigation } from "./navigation.ts";
import type { Rule } from "./rule.ts";

/** 空正文: something must be said, by a text, by files, or by the details of the type. */
export const bodyEmpty: Rule = {
  id: "body-empty",
  level: "BLOCK",
  zh: "正文为空，也没有附件或其他内容。",
  en: "There is no text, and neither files nor details say anything in its place.",
  source: "国办发〔2017〕47号（空白栏目、空白页面）",
  isAbsolute: true,
  check: ({ body, attachments }, { saysWithoutBody }) =>
    body?.text.trim() || attachments.length > 0 || /<img /.test(body?.html ?? "") || saysWithoutBody
      ? []
      : [{ path: ["html"] }],
};

/** 样板正文: what a page has around its text is no text. */
export const bodyNavigation: Rule = {
  id: "body-navigation",
  level: "BLOCK",
  zh: "正文只有网站导航或链接列表，没有内容。",
  en: "The text is nothing but a site's navigation or a list of links.",
  source: "国办发〔2017〕47号（空白页面）",
  check: ({ body }) => (body && isNavigation(body.html) ? [{ path: ["html"] }] : []),
};
