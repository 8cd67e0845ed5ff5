import { CHANNEL_LIMITS, type ChannelLimits, type PostingManner } from "../content/index.ts";
import { miniProgramPage } from "./mini-program-page.ts";
import type { Outcome, Target } from "./outcome.ts";
import { refused } from "./outcome.ts";
import { saysNothing, strangeFigure } from "./parts.ts";
import { enterpriseText, plainText } from "./plain-text.ts";
import type { RenditionSource } from "./source.ts";
import { toutiaoArticle } from "./toutiao-article.ts";
import { wechatArticle } from "./wechat-article.ts";
import { weiboPost } from "./weibo-post.ts";
import { writeHtml } from "./write-html.ts";

/** What a way of posting on a kind of channel takes; null: the channel has no such way. */
export function limitsOf(kind: Target["kind"], manner: PostingManner | null): ChannelLimits | null {
  const ways = CHANNEL_LIMITS[kind];
  return (manner === null ? ways[0] : ways.find((way) => way.manner === manner)) ?? null;
}

/**
 * The form of a content that a channel needs. Pure: equal sources give equal forms. What does not fit is refused, never cut.
 * @param limits of the way of posting; null: nothing is posted there
 */
export function render(source: RenditionSource, { channel, kind }: Target, limits: ChannelLimits | null): Outcome {
  const form = source.formFor(channel);
  const strange = strangeFigure(source, form);
  if (strange) return strange;
  switch (kind) {
    case "PORTAL":
      return portalPage(source);
    case "WECHAT":
      return wechatArticle(source, form, limits as ChannelLimits);
    case "WEIBO":
      return weiboPost(source, form, limits as ChannelLimits);
    case "TOUTIAO":
      return toutiaoArticle(source, form, limits as ChannelLimits);
    case "MINI_PROGRAM":
      return miniProgramPage(source, form);
    case "ENTERPRISE_PLATFORM":
      return enterpriseText(source, form);
    case "READING_POINT":
      return plainText(source, form);
  }
}

function portalPage(source: RenditionSource): Outcome {
  const { title, absolute, files } = source.said;
  if (saysNothing(source.nodes) && files.length === 0) return refused("NOTHING_TO_SHOW", "html");
  const manner = { tags: {}, styles: {}, imageAddress: absolute, linkAddress: absolute };
  return { form: "PORTAL", title, html: writeHtml(source.nodes, manner, {}), dropped: {} };
}
