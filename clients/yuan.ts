/** An amount of the API, in whole fen, in 元: exact, with 角 and 分 only where there are any. */
export function yuan(fen: number): string {
  return `${new Intl.NumberFormat("zh-CN", { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 }).format(fen / 100)}元`;
}
