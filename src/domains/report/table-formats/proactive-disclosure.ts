import { type ColumnDefinition, counts, rows, type TableDefinition, type TableFormat } from "../table-definition.ts";

const previousCount = counts("previousCount", "上一年项目数量", "项");
const delta: ColumnDefinition = { key: "delta", label: "本年增/减", group: null, kind: "DELTA", unit: "项" };
const decisions2019 = counts("decisions", "处理决定数量", "件");
const decisions2021 = counts("decisions", "本年处理决定数量", "件");

function amount(label: string): ColumnDefinition {
  return { key: "amount", label, group: null, kind: "AMOUNT", unit: null };
}

const blocks2019: TableDefinition["blocks"] = [
  {
    key: "documents",
    article: "第二十条第（一）项",
    columns: [
      counts("made", "本年新制作数量", "件"),
      counts("disclosed", "本年新公开数量", "件"),
      counts("totalPublic", "对外公开总数量", "件"),
    ],
    rows: rows({ regulations: "规章", normativeDocuments: "规范性文件" }),
  },
  {
    key: "management",
    article: "第二十条第（五）项",
    columns: [previousCount, delta, decisions2019],
    rows: rows({ licensing: "行政许可", otherServices: "其他对外管理服务事项" }),
  },
  {
    key: "enforcement",
    article: "第二十条第（六）项",
    columns: [previousCount, delta, decisions2019],
    rows: rows({ penalties: "行政处罚", coercion: "行政强制" }),
  },
  {
    key: "fees",
    article: "第二十条第（八）项",
    columns: [previousCount, delta],
    rows: rows({ fees: "行政事业性收费" }),
  },
  {
    key: "procurement",
    article: "第二十条第（九）项",
    columns: [counts("projects", "采购项目数量", "项"), amount("采购总金额")],
    rows: rows({ procurement: "政府集中采购" }),
  },
];

const blocks2021: TableDefinition["blocks"] = [
  {
    key: "documents",
    article: "第二十条第（一）项",
    columns: [
      counts("made", "本年制发件数", "件"),
      counts("repealed", "本年废止件数", "件"),
      counts("valid", "现行有效件数", "件"),
    ],
    rows: rows({ regulations: "规章", normativeDocuments: "行政规范性文件" }),
  },
  {
    key: "management",
    article: "第二十条第（五）项",
    columns: [decisions2021],
    rows: rows({ licensing: "行政许可" }),
  },
  {
    key: "enforcement",
    article: "第二十条第（六）项",
    columns: [decisions2021],
    rows: rows({ penalties: "行政处罚", coercion: "行政强制" }),
  },
  {
    key: "fees",
    article: "第二十条第（八）项",
    columns: [amount("本年收费金额（单位：万元）")],
    rows: rows({ fees: "行政事业性收费" }),
  },
];

const key = "proactiveDisclosure";
const title = "主动公开政府信息情况";

/** Table 二. */
export const proactiveDisclosure: Record<TableFormat, TableDefinition> = {
  FORMAT_2019: { key, format: "FORMAT_2019", title, blocks: blocks2019 },
  FORMAT_2021: { key, format: "FORMAT_2021", title, blocks: blocks2021 },
};
