import { dateOf } from "../../platform/day.ts";
import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { type EnterpriseNoticeDetails, parseEnterpriseNoticeDetails } from "./details.ts";
import { NOTICE_RULES } from "./notice-rules.ts";
import { tellEnterpriseNotice } from "./telling.ts";

defineContentType<EnterpriseNoticeDetails>({
  type: "ENTERPRISE_NOTICE",
  typename: "EnterpriseNotice",
  parseDetails: parseEnterpriseNoticeDetails,
  tell: tellEnterpriseNotice,
  rules: NOTICE_RULES,
  saysWithoutBody: ({ items }) => items.length > 0,
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "benefitItemFacts",
      editions.flatMap(({ editionId, details }) =>
        details.items.map(
          ({ fulfilmentMode, industries, regions, scales, opensOn, closesOn, amountCapFen }, position) => ({
            editionId,
            position,
            mode: fulfilmentMode,
            industries,
            regions,
            scales,
            opensOn: dateOf(opensOn),
            closesOn: dateOf(closesOn),
            amountCapFen,
          }),
        ),
      ),
    );
  },
});
