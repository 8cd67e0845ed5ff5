import { readdirSync } from "node:fs";
import sharp from "sharp";

// Draws the demo's pictures anew: npx tsx scripts/draw-pictures.ts. The fonts "Noto Sans CJK SC" must be installed (Debian:
// fonts-noto-cjk): without them every character becomes an empty box, and nothing says so.
const PICTURES = new URL("../src/demo/pictures/", import.meta.url).pathname;

for (const name of readdirSync(PICTURES).filter((file) => file.endsWith(".svg"))) {
  const drawing = sharp(PICTURES + name).png({
    palette: true,
    colours: 16,
    dither: 0,
    compressionLevel: 9,
    effort: 10,
  });
  const { size } = await drawing.toFile(PICTURES + name.replace(/svg$/, "png"));
  process.stdout.write(`${name}: ${size} bytes\n`);
}
