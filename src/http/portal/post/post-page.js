// Runs in the browser of an operator: lists what an account has to do, hands over what is to be posted, and reports back.
// Everything is asked through the public API with the operator's token.
const { account, channel, operations } = JSON.parse(document.getElementById("setup").textContent);
const STORED = `tongyuan.post.${account}`;
const said = document.getElementById("said");
const signIn = document.getElementById("sign-in");
const toDo = document.getElementById("to-do");
let token = takeToken();
let operator = "";

signIn.addEventListener("submit", async (event) => {
  event.preventDefault();
  token = document.getElementById("token").value.trim();
  const store = document.getElementById("remember").checked ? localStorage : sessionStorage;
  if (await showToDo()) store.setItem(STORED, token);
});

/** The token from the address, which then forgets it, or from where it was kept. */
function takeToken() {
  const given = location.hash.slice(1);
  if (!given.startsWith("ty_")) return sessionStorage.getItem(STORED) ?? localStorage.getItem(STORED) ?? "";
  history.replaceState(null, "", location.pathname);
  sessionStorage.setItem(STORED, given);
  return given;
}

function askForToken(why) {
  for (const store of [sessionStorage, localStorage]) store.removeItem(STORED);
  token = "";
  toDo.hidden = true;
  signIn.hidden = false;
  say(why);
}

function say(text) {
  said.textContent = text;
  said.className = text ? "notice" : "";
}

/** Asks one of the page's operations. @throws Error with what the operator is to read */
async function ask(name, variables) {
  let response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: operations[name], operationName: name, variables }),
    });
  } catch {
    throw new Error("网络不通，请检查网络后重试。");
  }
  const { data, errors } = await response.json().catch(() => ({ errors: [{}] }));
  const code = errors?.[0]?.extensions?.code;
  if (code === "UNAUTHENTICATED") throw new Error("令牌无效、已过期或已被撤销，请重新输入。", { cause: code });
  if (errors) throw new Error(`服务暂时不可用，请稍后重试。${code ? `（${code}）` : ""}`);
  return data;
}

/** Does one thing, says how it went, and shows what is to be done now. */
async function act(done, ...steps) {
  try {
    for (const [name, input] of steps) {
      const { answer } = await ask(name, { input });
      if (answer.code) throw new Error(refusal(answer));
    }
    await showToDo();
    say(done);
  } catch (error) {
    if (error.cause === "UNAUTHENTICATED") return askForToken(error.message);
    say(error.message);
  }
  said.scrollIntoView({ block: "nearest" });
}

const FIELDS = { address: "这个地址已登记为另一条推文。", statement: "请填写办理人。" };

function refusal({ code, issues, problems }) {
  if (problems) return problems.map(({ message }) => message).join("");
  if (issues) return issues.map(({ path }) => FIELDS[path[0]] ?? `填写的内容有误（${path.join(".")}）。`).join("");
  if (code === "VERSION_CONFLICT") return "这件事刚被别人改动，请刷新后再办。";
  return code === "NOT_FOUND" ? "这件事已不存在。" : "现在不能这样办，请刷新后查看。";
}

async function showToDo() {
  try {
    const { viewer, due, failed } = await ask("ToDo", { account });
    if (!viewer.scopes.some((scope) => scope === "syndicate" || scope === `syndicate:${account}`))
      throw new Error("这个令牌不能办理该账号的事项。");
    operator = viewer.kind === "PERSON" ? viewer.name : "";
    const all = [...due.nodes, ...failed.nodes];
    const lists = SECTIONS.map(([heading, states]) => [heading, all.filter(({ state }) => states.includes(state))]);
    toDo.replaceChildren(
      el("p", {}, [
        `共${all.length}件${due.pageInfo.hasNextPage ? "以上" : ""}。`,
        button("刷新", () => act("已刷新。")),
      ]),
      ...lists.flatMap(([heading, placements]) =>
        placements.length === 0 ? [] : [el("h2", {}, [`${heading}（${placements.length}）`]), ...placements.map(card)],
      ),
      ...(all.length === 0 ? [el("p", { className: "notice" }, ["没有待办。"])] : []),
    );
    signIn.hidden = true;
    toDo.hidden = false;
    say("");
    return true;
  } catch (error) {
    askForToken(error.message);
    return false;
  }
}

const SECTIONS = [
  ["待撤下", ["WITHDRAWAL_DUE"]],
  ["待更新", ["STALE"]],
  ["待发布", ["PLANNED", "CLAIMED"]],
  ["发布失败", ["FAILED"]],
];

/** One thing to do. What is to be posted is fetched when it is opened. */
function card(placement) {
  const { id, state, title, duty, claim, failure, posts } = placement;
  const live = posts.filter((post) => post.state === "PUBLISHED");
  const form = el("div", {}, []);
  const details = el("details", { className: "task" }, [
    el("summary", {}, [
      el("strong", {}, [title ?? "（内容已销毁）"]),
      ...(duty ? [el("span", { className: duty.overdue ? "late" : "quiet" }, [dueText(duty)])] : []),
      ...(claim ? [el("span", { className: "quiet" }, [`${claim.person.name}已认领，至${moment(claim.until)}`])] : []),
    ]),
    ...(failure ? [el("p", { className: "notice" }, [`平台退回：${failure}`])] : []),
    ...live.map((post) => el("p", {}, [`现有推文（第${post.edition}版）：`, link(post.address)])),
    form,
    el("p", {}, [
      button(claim ? "续期4小时" : "认领4小时", () => act("已认领，4小时内由你办理。", ["Claim", { placement: id }])),
      ...(claim ? [button("取消认领", () => act("已取消认领。", ["Release", { placement: id }]))] : []),
    ]),
    ...(state === "WITHDRAWAL_DUE" ? takeDownForms(placement) : []),
    ...(state === "STALE" ? updateForms(placement, live) : []),
    ...(state === "PLANNED" || state === "CLAIMED" || state === "FAILED" ? postForms(placement) : []),
  ]);
  if (state !== "WITHDRAWAL_DUE")
    details.addEventListener("toggle", () => details.open && !form.hasChildNodes() && showForm(form, placement));
  return details;
}

/** What is to be posted, part by part, each with a button that copies it. */
async function showForm(form, placement) {
  form.replaceChildren("正在取渠道稿…");
  try {
    const { node } = await ask("ChannelForm", { content: placement.contentId, channel });
    if (!node) return form.replaceChildren("内容已不公开。");
    const { rendition } = node;
    placement.edition = node.edition;
    if (rendition.message) return form.replaceChildren(el("p", { className: "notice" }, [rendition.message]));
    const { title, author, digest, text, html, cover, dropped } = rendition;
    form.replaceChildren(
      ...copied("标题", text === undefined ? title : undefined),
      ...copied("作者", author),
      ...copied("摘要", digest),
      ...copied("正文", text),
      ...(html === undefined ? [] : copiedHtml(html)),
      el("p", {}, [
        ...(cover ? [el("a", { href: cover.url, download: "" }, ["下载封面"]), " "] : []),
        el("a", { href: node.url }, ["原文"]),
        " ",
        button("复制原文链接", () => copy(node.url)),
      ]),
      el("p", { className: "quiet" }, [`第${node.edition}版。${dropped.map(droppedText).join("")}`]),
    );
  } catch (error) {
    form.replaceChildren(el("p", { className: "notice" }, [error.message]));
  }
}

const DROPPED = {
  AUTHOR: "作者名过长，已略去",
  FACTS: "略去要素",
  FILES: "略去附件",
  IMAGES: "略去图片",
  LINKS: "链接改为文字",
  PARAGRAPHS: "略去段落",
  STYLES: "略去样式",
  TABLES_AS_CARDS: "表格改为卡片",
  TITLE_WORDS: "标题已缩短",
  TOPICS: "略去话题",
};

function droppedText({ kind, count }) {
  return `${DROPPED[kind] ?? kind}${count > 1 ? `${count}处` : ""}。`;
}

function copied(name, value) {
  if (value == null || value === "") return [];
  return [el("h3", {}, [name, button(`复制${name}`, () => copy(value))]), el("p", { className: "copied" }, [value])];
}

function copiedHtml(html) {
  const body = el("div", { className: "copied text" }, []);
  // The rendition was sanitised where it was made, and the page's policy runs no script but its own.
  body.innerHTML = html;
  return [el("h3", {}, ["正文", button("复制正文", () => copy(body.innerText, body))]), body];
}

/** Copies a text, or what is shown with its formatting. Where the browser gives no clipboard (no HTTPS), by selecting it. */
async function copy(text, shown) {
  try {
    if (!shown) await navigator.clipboard.writeText(text);
    else {
      const parts = { "text/plain": text, "text/html": shown.innerHTML };
      const blobs = Object.entries(parts).map(([type, value]) => [type, new Blob([value], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    say("已复制。");
  } catch {
    say(copyBySelection(text, shown) ? "已复制。" : "浏览器不允许复制，请长按选取。");
  }
}

function copyBySelection(text, shown) {
  const source = shown ?? document.body.appendChild(el("pre", {}, [text]));
  const selection = getSelection();
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(source);
  selection.addRange(range);
  const isCopied = document.execCommand("copy");
  selection.removeAllRanges();
  if (!shown) source.remove();
  return isCopied;
}

const ADDRESS = {
  label: "推文地址",
  type: "url",
  maxLength: 1000,
  pattern: "https?://.+",
  title: "以 http:// 或 https:// 开头",
};
const REASON = { label: "原因", maxLength: 1000 };

function personInput() {
  return { label: "办理人", value: operator, maxLength: 100 };
}

function postForms(placement) {
  return [
    answerForm("已发布", [ADDRESS], (address) =>
      act("已登记发布。", ["Report", { ...postOf(placement), address, state: "PUBLISHED" }]),
    ),
    answerForm("发布失败", [{ ...REASON, label: "平台给出的原因" }], (reason) =>
      act("已记下失败原因。", ["Fail", { placement: placement.id, expectedVersion: placement.version, reason }]),
    ),
  ];
}

function updateForms(placement, live) {
  const removals = live.map(({ id, edition, way }) => [
    "Report",
    { ...postOf(placement), post: id, edition, way, state: "REMOVED" },
  ]);
  return [
    closingForm("已在原文修改", "EDITED_IN_PLACE", placement),
    answerForm("已删除重发", [{ ...ADDRESS, label: "新推文地址" }], (address) =>
      act("已登记重发。", ...removals, ["Report", { ...postOf(placement), address, state: "PUBLISHED" }]),
    ),
    closingForm("已另发更正", "CORRECTION_POSTED", placement),
    impossibleForm(placement),
  ];
}

function takeDownForms(placement) {
  return [closingForm("已撤下", "TAKEN_DOWN", placement), impossibleForm(placement)];
}

function closingForm(name, how, placement) {
  return answerForm(name, [personInput()], (person) => act("已办结。", closing(placement, how, person)));
}

function impossibleForm(placement) {
  return answerForm("无法办理", [REASON, personInput()], (reason, person) =>
    act("已登记无法办理。", closing(placement, "IMPOSSIBLE", person, reason)),
  );
}

const STATEMENTS = {
  EDITED_IN_PLACE: "已在平台修改原推文，内容与现行版本一致。",
  CORRECTION_POSTED: "已另发更正推文。",
  TAKEN_DOWN: "已在平台删除，读者不能再看到。",
  IMPOSSIBLE: "已核实无法办理。",
};

/** How a duty ended, stated by a person; what is left out of `reason` is not sent. */
function closing({ duty, version }, how, person, reason) {
  const statement = { person, text: STATEMENTS[how] };
  return ["Close", { duty: duty.id, expectedVersion: version, how, statement, reason }];
}

function postOf({ contentId, edition, demanded }) {
  return { account, content: contentId, edition: edition ?? demanded, way: "HAND" };
}

/** A form: what is to be filled in, and the button that reports it. */
function answerForm(name, inputs, submit) {
  const fields = inputs.map(({ label, ...properties }) => [
    label,
    el("input", { type: "text", required: true, ...properties }, []),
  ]);
  const form = el("form", { className: "answer" }, [
    ...fields.map(([label, input]) => el("label", {}, [label, input])),
    el("button", {}, [name]),
  ]);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [go] = form.getElementsByTagName("button");
    go.disabled = true;
    await submit(...fields.map(([, input]) => input.value.trim()));
    go.disabled = false;
  });
  return form;
}

function el(tag, properties, children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function button(text, onclick) {
  return el("button", { type: "button", onclick }, [text]);
}

function link(address) {
  return address ? el("a", { href: address, rel: "noreferrer" }, [address]) : "地址未登记";
}

const TIME = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", dateStyle: "medium", timeStyle: "short" });

function moment(text) {
  return TIME.format(new Date(text));
}

function dueText({ dueAt, overdue }) {
  return overdue ? `已逾期：应于${moment(dueAt)}前办结` : `${moment(dueAt)}前办结`;
}

// Last: what stands above it is there by now.
await (token ? showToDo() : askForToken(""));
