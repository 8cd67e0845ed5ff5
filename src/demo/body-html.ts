/**
 * The HTML of a text with a paragraph a line: "# " begins a heading, "- " an item of a list, "|" a row of a table, whose
 * first row is its head: `| 对象 | 标准 |`. Blank lines and indentation mean nothing.
 */
export function bodyHtml(text: string): string {
  return text
    .split("\n")
    .map((line) => lineHtml(line.trim()))
    .join("")
    .replace(/(?:<li>.*?<\/li>)+/g, "<ul>$&</ul>")
    .replace(/(<tr>.*?<\/tr>)((?:<tr>.*?<\/tr>)*)/g, (_, head: string, rows: string) => {
      return `<table>${head.replaceAll("td>", "th>")}${rows}</table>`;
    });
}

function lineHtml(line: string): string {
  if (line === "") return "";
  if (line.startsWith("# ")) return `<h2>${line.slice(2)}</h2>`;
  if (line.startsWith("- ")) return `<li>${line.slice(2)}</li>`;
  if (!line.startsWith("|")) return `<p>${line}</p>`;
  const cells = line.split("|").slice(1, -1);
  return `<tr>${cells.map((cell) => `<td>${cell.trim()}</td>`).join("")}</tr>`;
}
