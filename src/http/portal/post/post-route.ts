import { print } from "graphql";
import type { Route } from "../../exchange.ts";
import type { Ask } from "../ask.ts";
import { serveAsset } from "../assets.ts";
import { absentPage } from "../content-route.ts";
import { type Frame, faultPage, layout, plainPage } from "../layout.ts";
import { dataBlock, html } from "../markup.ts";
import { pageRoute } from "../page-route.ts";
import {
  ChannelFormDocument,
  ClaimDocument,
  CloseDocument,
  FailDocument,
  PostAccountDocument,
  type PostAccountQuery,
  ReleaseDocument,
  ReportDocument,
  ToDoDocument,
} from "./documents.generated.ts";

/** Where the pages of accounts that are posted to by hand are served. */
export const POST_PATH = "/post/";

/** Its own script, and questions to here alone: the token of its reader goes nowhere else. */
const POST_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' https: http: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the browser asks, by name. */
const OPERATIONS = Object.fromEntries(
  Object.entries({
    ToDo: ToDoDocument,
    ChannelForm: ChannelFormDocument,
    Claim: ClaimDocument,
    Release: ReleaseDocument,
    Report: ReportDocument,
    Fail: FailDocument,
    Close: CloseDocument,
  }).map(([name, document]) => [name, print(document)]),
);

type PostChannel = PostAccountQuery["channels"][number];

/**
 * Makes the routes of the page for operators of accounts: `/post/{account}`, a shell that says nothing which is not public. What is to be
 * done is asked by the browser, with the token that its reader gives there; after `#` in the address, it never comes here by itself.
 */
export function postRoutes(ask: Ask, frame: Frame): Record<string, Route> {
  const script = serveAsset("/assets/post-page.js", new URL("post-page.js", import.meta.url), "text/javascript");
  const page = pageRoute(
    async ({ requestId, path }) => {
      const { channels } = await ask(requestId, PostAccountDocument, {});
      const found = findAccount(channels, path.slice(POST_PATH.length));
      if (!found) return { status: 404, markup: absentPage(frame) };
      const { channel, account } = found;
      if (account.builtIn)
        return {
          status: 404,
          markup: plainPage(frame, account.name, [html`${channel.name}直接读取本平台内容，没有需要手工发布的待办。`]),
        };
      return { status: 200, markup: postPage(frame, script.address, channel, account) };
    },
    { faultPage: (requestId) => faultPage(frame, requestId), policy: POST_POLICY },
  );
  return { [POST_PATH]: page, "/assets/post-page.js": script.route };
}

function findAccount(channels: readonly PostChannel[], stated: string) {
  const key = decoded(stated);
  for (const channel of channels) {
    const account = channel.accounts.find((each) => each.key === key);
    if (account) return { channel, account };
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function postPage(frame: Frame, script: string, channel: PostChannel, account: PostChannel["accounts"][number]) {
  const setup = { account: account.key, channel: channel.key, operations: OPERATIONS };
  return layout(frame, {
    title: `${account.name}待办`,
    head: html`<meta name="robots" content="noindex">
${dataBlock("application/json", setup, "setup")}
<script type="module" src="${script}"></script>`,
    main: html`<h1>${account.name}</h1>
<p class="quiet">${channel.name}${account.state === "CLOSED" ? "（已关停）" : account.state === "SUSPENDED" ? "（已暂停使用）" : null}</p>
<noscript><p class="notice">本页需要启用 JavaScript。</p></noscript>
<p id="said" role="status"></p>
<form id="sign-in" class="task" hidden>
<label for="token">访问令牌</label>
<input id="token" type="password" autocomplete="off" autocapitalize="off" spellcheck="false" required aria-describedby="token-help">
<p id="token-help" class="quiet">令牌以 ty_ 开头，由管理员发放，只对这个账号有效。</p>
<label class="choice"><input id="remember" type="checkbox">在这台手机上记住</label>
<button>查看待办</button>
</form>
<div id="to-do" hidden></div>`,
  });
}
