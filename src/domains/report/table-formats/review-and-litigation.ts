import { counts, type RowDefinition, rows, type TableDefinition, type TableFormat } from "../table-definition.ts";

const columns = [
  counts("upheld", "结果维持", "件"),
  counts("corrected", "结果纠正", "件"),
  counts("otherResult", "其他结果", "件"),
  counts("pending", "尚未审结", "件"),
  counts("total", "总计", "件"),
];

// Printed as one line of fifteen cells. Three rows of five columns say the same and give every cell one address.
const cases: RowDefinition[] = [
  ...rows({ review: "行政复议" }),
  ...rows({ litigationDirect: "未经复议直接起诉", litigationAfterReview: "复议后起诉" }, ["行政诉讼"]),
];

function definition(format: TableFormat): TableDefinition {
  const block = { key: "cases", article: null, columns, rows: cases };
  return { key: "reviewAndLitigation", format, title: "政府信息公开行政复议、行政诉讼情况", blocks: [block] };
}

/** Table 四: the same in both formats. */
export const reviewAndLitigation: Record<TableFormat, TableDefinition> = {
  FORMAT_2019: definition("FORMAT_2019"),
  FORMAT_2021: definition("FORMAT_2021"),
};
