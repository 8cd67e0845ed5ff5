import { expect, test } from "vitest";
import { postAddress } from "../../../src/domains/channel/index.ts";

test.each([
  ["https://mp.weixin.qq.com/s/abc#rd", "https://mp.weixin.qq.com/s/abc"],
  ["https://office:secret@mp.example/1?a=b", "https://mp.example/1?a=b"],
  ["HTTPS://MP.example/1", "https://mp.example/1"],
])("%s is written as %s", (stated, written) => {
  expect(postAddress(stated)).toBe(written);
});
