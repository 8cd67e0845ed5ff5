import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Rounds, startRounds } from "../../../src/platform/rounds.ts";
import { captureLog } from "../../support/captured-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Rounds that count; each does what `next` says, which is told how many there were. */
function setUp(next: (count: number) => boolean | Promise<boolean> = () => false) {
  const { log, entries } = captureLog();
  const state = { count: 0, next, entries };
  const round = async () => {
    state.count += 1;
    return state.next(state.count);
  };
  const rounds: Rounds = startRounds({ name: "test", round, pollMs: 1_000, log });
  return { state, rounds };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it("a round is done at once, and then after each pause", async () => {
  const { state, rounds } = setUp();
  await pass(0);
  expect(state.count).toBe(1);
  await pass(3_000);
  expect(state.count).toBe(4);
  await rounds.stop();
});

it("a round that has more to do is followed at once", async () => {
  const { state, rounds } = setUp((count) => count < 5);
  await pass(0);
  expect(state.count).toBe(5);
  await rounds.stop();
});

it("a hint makes a round at once", async () => {
  const { state, rounds } = setUp();
  await pass(10);
  rounds.hint();
  await pass(0);
  expect(state.count).toBe(2);
  await rounds.stop();
});

it("hints during a round make one more, and no two rounds run at once", async () => {
  let end = (_: boolean): void => {};
  const { state, rounds } = setUp(() => new Promise((resolve) => (end = resolve)));
  await pass(0);
  rounds.hint();
  rounds.hint();
  await pass(60_000);
  expect(state.count).toBe(1);
  end(false);
  await pass(0);
  expect(state.count).toBe(2);
  end(false);
  await pass(999);
  expect(state.count).toBe(2);
  await rounds.stop();
});

it("a round that fails is logged and tried again after longer and longer pauses, whatever is hinted", async () => {
  const { state, rounds } = setUp(() => {
    throw new Error("no database");
  });
  await pass(0);
  rounds.hint();
  const counts = [];
  for (const ms of [999, 1, 1_999, 1, 3_999, 1, 4_999, 1, 4_999, 1]) {
    await pass(ms);
    counts.push(state.count);
  }
  expect(counts).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
  expect(state.entries.map(({ failures }) => failures)).toEqual([1, 2, 3, 4, 5, 6]);
  state.next = () => false;
  await pass(5_000);
  expect(state.count).toBe(7);
  await pass(1_000);
  expect(state.count).toBe(8);
  await rounds.stop();
});

it("after the stop, which waits for the round under way, there is none", async () => {
  let end = (_: boolean): void => {};
  const { state, rounds } = setUp(() => new Promise((resolve) => (end = resolve)));
  await pass(0);
  let stopped = false;
  const stopping = rounds.stop().then(() => (stopped = true));
  await pass(1_000);
  expect(stopped).toBe(false);
  end(true);
  await stopping;
  rounds.hint();
  await pass(60_000);
  expect(state.count).toBe(1);
});
