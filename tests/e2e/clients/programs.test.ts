import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoServer, DOCUMENTED_URL, startDemoServer } from "../../support/demo-server.ts";
import { runClient } from "../../support/run-client.ts";

describe("the programs of the new-media accounts and the enterprise platform", () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await startDemoServer();
  });
  afterAll(() => server.close());

  const run = async (client: "new-media" | "enterprise", ...args: string[]) => {
    const { code, out, err } = await runClient(client, ["--api", server.api, ...args]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out;
  };

  it("prints a policy document as a post with its number, organs, dates and address", async () => {
    const lines = (await run("new-media", "--slug", "elderly-meal-service-measures")).split("\n");
    expect(lines[0]).toBe("【政策文件】柯城区人民政府办公室关于印发柯城区老年助餐服务实施办法的通知");
    expect(lines).toEqual(
      expect.arrayContaining([
        "发文机关：衢州市柯城区人民政府办公室",
        expect.stringMatching(/^发布日期：20\d\d年\d+月\d+日$/),
        expect.stringMatching(/^文号：柯政办发〔20\d\d〕18号$/),
        expect.stringMatching(/^施行日期：20\d\d年\d+月\d+日$/),
        "有效性：有效",
        `原文：${DOCUMENTED_URL}/c/elderly-meal-service-measures`,
      ]),
    );
  });

  it("prints as many posts as are asked for, says how many there are, and how to get what fits a platform", async () => {
    const out = await run("new-media", "--types", "CONSULTATION", "INTERPRETATION", "--first", "3");
    expect(out.match(/^── \d\/3 ── \d+字 ── 第1版 ── [a-z0-9-]+$/gm)?.length).toBe(3);
    expect(out.match(/^【(意见征集|政策解读)】/gm)?.length).toBe(3);
    expect(out).toMatch(/^共\d+条，以上3条。$/m);
    expect(out).toContain("加 --channel wechat");
  });

  it("prints the forms that a channel takes, and what to set for one that cannot fit", async () => {
    const weibo = await run("new-media", "--channel", "weibo", "--manner", "INTERFACE", "--first", "90");
    const lengths = [...weibo.matchAll(/^字数：(\d+)$/gm)].map(([, length]) => Number(length));
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(140);
    const wechat = await run("new-media", "--channel", "wechat", "--manner", "INTERFACE", "--first", "90");
    expect(wechat).toMatch(/^不能发布：标题最短也有\d+字，超过32字；请填写渠道标题。（channelForms\.title）$/m);
  });

  it("writes the end of a window as the end of its last day", async () => {
    const out = await run("new-media", "--slug", "old-town-parking-consultation");
    expect(out).toMatch(/^征集时间：\d+年\d+月\d+日 \d\d:\d\d至\d+年\d+月\d+日 24:00$/m);
  });

  it("prints what a micro enterprise can apply for, with amounts in yuan, the period, the materials and the way", async () => {
    const out = await run("enterprise", "--industry", "3412", "--scale", "MICRO", "--region", "330802");
    const notice = out.split("\n\n").find((text) => text.includes("关于组织申报工业企业技术改造奖补的通知")) ?? "";
    expect(notice).not.toContain("设备更新补助\n");
    expect(notice).toMatch(
      /^政策依据：《柯城区人民政府关于支持工业企业技术改造的若干意见》 柯政发〔20\d\d〕6号（有效）$/m,
    );
    const [, first = "", second = ""] = notice.split(/^\d\. /m);
    expect(first).toMatch(/^数字化车间、智能工厂奖励\n/);
    expect(first).toContain("   最高金额：800,000元\n");
    expect(first).toMatch(/ {3}受理期：\d+年\d+月\d+日至\d+年\d+月\d+日（含当日）\n/);
    expect(first).toContain("   材料：验收文件（数据共享，免提交）\n");
    expect(first).toContain("   办理方式：即申即享，提交后即时兑现\n");
    expect(second).toMatch(/^首次上规奖励\n/);
    expect(second).toContain("   材料：无\n   办理方式：免申即享，不用申报\n");
  });

  it("prints every page of the open notices", async () => {
    const out = await run("enterprise");
    const query = `{ enterpriseNotices(channel: "enterprise", filter: { openNow: true }) { totalCount } }`;
    const { totalCount } = (await server.read(query)).enterpriseNotices;
    expect(out.match(/^■ /gm)?.length).toBe(totalCount);
    expect(out).toContain(`共${totalCount}条通知在受理期内。`);
  });

  it("says so in one line when an argument is refused", async () => {
    const { code, out, err } = await runClient("enterprise", ["--api", server.api, "--industry", "制造业"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql refused the operation\. BAD_USER_INPUT: .+\n$/);
  });

  it("says so in one line when a slug leads nowhere", async () => {
    const { code, err } = await runClient("new-media", ["--api", server.api, "--slug", "nothing"]);
    expect({ code, err }).toEqual({ code: 1, err: "There is no public content with the slug nothing.\n" });
  });

  it("says when and why a content was withdrawn in place of a post", async () => {
    await server.withdraw("reservoir-rumour", "情况已经变化");
    expect(await run("new-media", "--slug", "reservoir-rumour")).toMatch(
      /^已于\d+年\d+月\d+日 \d\d:\d\d撤回，请删除已发推文。原因：情况已经变化\n$/,
    );
  });

  it("says so in one line when nothing answers", async () => {
    const { code, err } = await runClient("enterprise", ["--api", "http://127.0.0.1:1/graphql"]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "Nothing answers at http://127.0.0.1:1/graphql. Is the server running? `npm start` starts one.\n",
    });
  });
});
