import { expect, test } from "vitest";
import type { Outcome } from "../../../src/domains/rendition/outcome.ts";
import { rendered, type Said, sourceSaying, WAYS } from "../../support/rendition-source.ts";

const NOTICE: Said = {
  title: "柯城区人民政府办公室关于印发《柯城区城镇老旧小区加装电梯补助办法（试行）》的通知",
  summary: null,
  html: `<p style="text-align: center"><strong>柯城区城镇老旧小区加装电梯补助办法（试行）</strong></p>
<p>各镇人民政府，各街道办事处，区政府有关部门：</p>
<p>为改善居民上下楼条件，对2021年1月1日后开工的加装电梯项目给予补助，每台最高20万元。但违法建筑除外。申请时间为开工后三个月内，逾期不予受理。</p>
<h2>一、补助标准</h2>
<table><thead><tr><th>楼层</th><th>标准（万元）</th></tr></thead><tr><td rowspan="2">6层及以下</td><td>15</td></tr><tr><td>改造梯井的，18</td></tr><tr><td>7层及以上</td><td>20</td></tr></table>
<p>流程见<a href="https://www.kecheng.example/lc">办事指南</a>和下图：</p>
<p><img src="/attachments/ab/lc.png" alt="办理流程"></p>
<ul><li>不得重复申报；</li><li>材料真实 &amp; 完整。</li></ul>`,
  facts: [
    ["文号", "柯政办发〔2020〕35号"],
    ["发文机关", "柯城区人民政府办公室"],
    ["成文日期", "2020年12月20日"],
    ["发布日期", "2020年12月21日"],
    ["有效性", "现行有效"],
  ],
  publisherNames: ["柯城区人民政府办公室", "柯城区政府办"],
  cover: { url: "https://api.kecheng.example/attachments/cd/cover.png", altText: "加装的电梯" },
  files: [{ name: "申请表.docx", url: "https://api.kecheng.example/attachments/ef/sqb.docx" }],
  subjects: ["老旧小区", "加装电梯"],
  url: "https://www.kecheng.example/c/jzdt",
};

const REPEALED: Said = {
  ...NOTICE,
  ended: "已废止",
  facts: [...(NOTICE.facts ?? []).slice(0, 4), ["有效性", "已废止"]],
  form: { title: "加装电梯补助办法", digest: "老旧小区加装电梯每台最高补20万元，违法建筑除外。" },
};

test.each(WAYS)("a notice on %s, posted by %s, is shown as it was", async (kind, manner) => {
  const outcome = rendered(sourceSaying(NOTICE), [kind, manner] as (typeof WAYS)[number]);
  await expect(written(outcome)).toMatchFileSnapshot(`golden/notice-${kind}-${manner ?? "READ"}.txt`.toLowerCase());
});

test("a repealed document with words of its own for Weibo says first that it is repealed", async () => {
  const outcome = rendered(sourceSaying(REPEALED), ["WEIBO", "INTERFACE"]);
  await expect(written(outcome)).toMatchFileSnapshot("golden/repealed-weibo-interface.txt");
});

/** A form field by field, a line for each block. */
function written(outcome: Outcome): string {
  const fields = Object.entries(outcome).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, name === "nodes" ? 1 : 0);
    return `── ${name}\n${name === "html" ? text.replace(/(<\/(?:p|h2|tr|ul|table|section)>)/g, "$1\n") : text}`;
  });
  return `${fields.join("\n")}\n`;
}
