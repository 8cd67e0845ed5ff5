import { describe, expect, test } from "vitest";
import { findDocumentDays } from "../../../src/domains/import/document-days.ts";
import { emptyCatalogue } from "../../../src/domains/import/material.ts";

function daysOf(lines: readonly string[], stated: object = {}, issuedOn: string | null = null) {
  const { problems, ...days } = findDocumentDays({ lines, catalogue: { ...emptyCatalogue, ...stated }, issuedOn });
  return { ...days, problems: problems.map(({ message }) => message) };
}

const history = [
  "2007年7月26日 云溪省第十届人民代表大会常务委员会第三十三次会议通过",
  "2018年11月30日 云溪省第十三届人民代表大会常务委员会第七次会议《关于修改〈云溪省河道条例〉的决定》修正",
  "2021年3月26日 云溪省第十三届人民代表大会常务委员会第二十八次会议《关于修改〈云溪省渔业条例〉的决定》修正",
];

describe("written on", () => {
  test("the day of the last amendment", () => {
    expect(daysOf([], { history })).toMatchObject({ writtenOn: "2021-03-26", problems: [] });
    expect(daysOf([], { history }, "2022-01-01")).toMatchObject({ writtenOn: "2021-03-26", problems: [] });
  });

  test("the day of the last amendment that the text of its day can hold, with a notice of the later one", () => {
    expect(daysOf([], { history }, "2018-11-30")).toMatchObject({
      writtenOn: "2018-11-30",
      problems: ["Published by its source on 2018-11-30; what its history tells of 2021-03-26 is not in this text."],
    });
  });

  test("a day after its publication is noticed", () => {
    expect(daysOf([], { writtenOn: "2023年5月1日" }, "2023-04-28")).toMatchObject({
      writtenOn: "2023-05-01",
      problems: ["Written on 2023-05-01, after the day 2023-04-28 on which its source published it."],
    });
  });
});

describe("applies from", () => {
  const atOnce = ["第九条 本办法自发布之日起施行。"];
  test("the day of its promulgation as a whole, which amendments by decision leave as it is", () => {
    const made = ["1992年3月1日 林业部发布", "2011年1月8日 《国务院关于废止和修改部分行政法规的决定》修订"];
    expect(daysOf(atOnce, { history: made })).toMatchObject({ writtenOn: "2011-01-08", effectiveOn: "1992-03-01" });
    const redone = ["1999年10月7日 国务院令第273号公布", "2023年4月27日 国务院令第760号修订）"];
    expect(daysOf(atOnce, { history: redone })).toMatchObject({ effectiveOn: "2023-04-27" });
  });

  test("the day that it was written, else published, where nothing tells of its promulgation", () => {
    expect(daysOf([...atOnce, "云溪区水务局", "2023年4月20日"]).effectiveOn).toBe("2023-04-20");
    expect(daysOf(atOnce, {}, "2023-04-28").effectiveOn).toBe("2023-04-28");
    expect(daysOf(atOnce).effectiveOn).toBeNull();
  });

  test("the day of printing, which the colophon states", () => {
    const printed = [
      "本办法自印发之日起施行。",
      "云溪区水务局",
      "2023年4月20日",
      "云溪区水务局办公室 2023年4月21日印发",
    ];
    expect(daysOf(printed).effectiveOn).toBe("2023-04-21");
    expect(daysOf(printed.slice(0, 3)).effectiveOn).toBe("2023-04-20");
  });
});

describe("applies until", () => {
  test.each([
    ["本办法自2023年9月8日起施行，有效期3年。", "2026-09-07"],
    ["本办法自2023年9月8日起施行，有效期五年。", "2028-09-07"],
    ["本通知有效期1年。", "2024-04-19"],
    ["本办法自印发之日起施行，有效期至2026年12月31日。", "2026-12-31"],
    ["现将该办法重新发布，有效期调整至2026年12月31日。", "2026-12-31"],
    ["采矿许可证有效期为三年。", null],
    ["本办法自2023年9月8日起施行，原办法有效期至2023年9月7日。", null],
  ])("%s", (line, expiresOn) => {
    expect(daysOf([line, "云溪区水务局", "2023年4月20日"]).expiresOn).toBe(expiresOn);
  });
});
