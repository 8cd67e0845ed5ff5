import { counts, type RowDefinition, rows, type TableDefinition, type TableFormat } from "../table-definition.ts";

const organisations = "法人或其他组织";
const columns = [
  counts("naturalPerson", "自然人", "件"),
  counts("legal.commercial", "商业企业", "件", organisations),
  counts("legal.research", "科研机构", "件", organisations),
  counts("legal.social", "社会公益组织", "件", organisations),
  counts("legal.lawService", "法律服务机构", "件", organisations),
  counts("legal.other", "其他", "件", organisations),
  counts("total", "总计", "件"),
];

const results = "三、本年度办理结果";

const beforeOther: RowDefinition[] = [
  ...rows({ newReceived: "一、本年新收政府信息公开申请数量", carriedOver: "二、上年结转政府信息公开申请数量" }),
  ...rows({ granted: "（一）予以公开", partial: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" }, [
    results,
  ]),
  ...rows(
    {
      "denied.stateSecret": "1.属于国家秘密",
      "denied.lawForbidden": "2.其他法律行政法规禁止公开",
      "denied.safetyStability": "3.危及“三安全一稳定”",
      "denied.thirdParty": "4.保护第三方合法权益",
      "denied.internalAffairs": "5.属于三类内部事务信息",
      "denied.processInformation": "6.属于四类过程性信息",
      "denied.enforcementFile": "7.属于行政执法案卷",
      "denied.administrativeQuery": "8.属于行政查询事项",
    },
    [results, "（三）不予公开"],
  ),
  ...rows(
    {
      "unable.notHeld": "1.本机关不掌握相关政府信息",
      "unable.needsCreation": "2.没有现成信息需要另行制作",
      "unable.unclear": "3.补正后申请内容仍不明确",
    },
    [results, "（四）无法提供"],
  ),
  ...rows(
    {
      "notProcessed.complaint": "1.信访举报投诉类申请",
      "notProcessed.repeated": "2.重复申请",
      "notProcessed.publication": "3.要求提供公开出版物",
      "notProcessed.massive": "4.无正当理由大量反复申请",
      "notProcessed.reissue": "5.要求行政机关确认或重新出具已获取信息",
    },
    [results, "（五）不予处理"],
  ),
];

const other2019 = rows({ other: "（六）其他处理" }, [results]);
const other2021 = rows(
  {
    "other.overdueCorrection": "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "other.overdueFee": "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "other.rest": "3.其他",
  },
  [results, "（六）其他处理"],
);

const afterOther: RowDefinition[] = [
  ...rows({ totalProcessed: "（七）总计" }, [results]),
  ...rows({ carriedForward: "四、结转下年度继续办理" }),
];

function definition(format: TableFormat, other: RowDefinition[]): TableDefinition {
  const block = { key: "requests", article: null, columns, rows: [...beforeOther, ...other, ...afterOther] };
  return { key: "requests", format, title: "收到和处理政府信息公开申请情况", blocks: [block] };
}

/** Table 三. The two formats differ in （六）其他处理 only: one row, later three. */
export const requests: Record<TableFormat, TableDefinition> = {
  FORMAT_2019: definition("FORMAT_2019", other2019),
  FORMAT_2021: definition("FORMAT_2021", other2021),
};
