// Answers the search page in the reader's browser: a site of files cannot search by itself.
const form = document.querySelector("form[data-api]");
const status = document.querySelector("#status");
const list = document.querySelector("#hits");
const words = new URLSearchParams(location.search).get("q")?.trim() ?? "";
form.elements.q.value = words;
if (words) void search();

async function search() {
  status.textContent = "正在搜索…";
  try {
    const { api, operation } = form.dataset;
    const response = await fetch(api, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: operation, variables: { query: words, first: 20 } }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    const { totalCount, totalCountIsExact, edges } = data.search;
    status.textContent = `共${totalCountIsExact ? "" : "约"}${totalCount}条，显示前${edges.length}条`;
    list.replaceChildren(...edges.map(hit));
  } catch (error) {
    status.textContent = `搜索没有成功：${error.message}`;
  }
}

function hit({ node, highlights }) {
  const title = highlights.find(({ field }) => field === "TITLE");
  const place = highlights.find(({ field }) => field !== "TITLE");
  const link = Object.assign(document.createElement("a"), { href: `c/${node.slug}.html` });
  link.append(...(title ? marked(title) : [node.title]));
  const item = document.createElement("li");
  item.append(link);
  if (place) {
    const words = document.createElement("p");
    words.append(...marked(place));
    item.append(words);
  }
  return item;
}

/** Text nodes and <mark> elements: what the API answers is text, never markup. */
function marked({ pieces }) {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
