#!/usr/bin/env bash
# scripts/measure-first-answer.sh [repository]: how long it takes from `git clone` to the first answer of README's first query, with
# a package cache that is empty, as somebody does who sees this for the first time. Prints the seconds after each step.
set -euo pipefail
repository=${1:-$(cd "$(dirname "$0")/.." && pwd)}
work=$(mktemp -d)
server=""
finish() {
  if [ -n "$server" ]; then kill -- "-$server" 2>/dev/null && wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
export npm_config_cache="$work/cache"
said() { printf '%4d s  %s\n' "$((SECONDS - begun))" "$1"; }

begun=$SECONDS
git clone --quiet "$repository" "$work/tongyuan"
said "git clone"
cd "$work/tongyuan"
npm ci >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
said "npm ci"
set -m
PORT=0 npm start >"$work/server.log" 2>&1 &
server=$!
set +m
until address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/server.log" | head -1) && [ -n "$address" ]; do
  kill -0 "$server" || { cat "$work/server.log"; exit 1; }
  sleep 0.2
done
said "npm start"
# The first command of README that asks the server, as it stands there.
command=$(awk '/^```sh$/ { block = ""; inside = 1; next } /^```$/ { if (inside && block ~ /^curl/) { print block; exit } inside = 0 } inside { block = block $0 "\n" }' README.md)
sh -c "${command//http:\/\/127.0.0.1:4000/$address}" >"$work/answer.json"
said "first answer: $(head -c 100 "$work/answer.json") …"
grep -q '"title"' "$work/answer.json"
