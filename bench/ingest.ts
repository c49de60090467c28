import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { exitCodes } from "../cli/exit-codes.ts";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { countOption } from "../scripts/count-option.ts";
import { type Contender, contenders, reading } from "./contenders.ts";
import { type Corpus, writeCorpus } from "./corpus.ts";
import { bytesBelow, isInstalled, measure } from "./measure.ts";
import { type Result, type Run, resultTable } from "./result-table.ts";

const usage = `usage: npm run bench -- [SOURCE] [--messages N] [--runs N] [--only TEXT...]

Reads the messages of SOURCE, or N generated ones (4000), with namelore and with whatever other program that indexes
mail is installed: all in turn, N times (3), each into a new index. Prints medians, and the ratios of namelore's reading to
them. --only, as often as wanted, leaves out the programs whose name holds no such TEXT.
`;

/** `npm run bench`: how fast namelore reads mail beside other programs, on this machine, on the same messages. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      messages: { type: "string", default: "4000" },
      runs: { type: "string", default: "3" },
      only: { type: "string", multiple: true, default: [""] },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return print(usage);
  const [messages, rounds] = [countOption("--messages", values.messages), countOption("--runs", values.runs)];
  await withScratchFolder(async (folder) => {
    const corpus = await writeCorpus(positionals[0] ?? messages, folder);
    print(`${corpus.messages} messages, ${(corpus.size / 1024 ** 2).toFixed(1)} MiB; ${machine()}\n`);
    const wanted = contenders.filter((one) => one === reading || values.only.some((text) => one.name.includes(text)));
    const results = await compare(wanted.filter(isThere), corpus, rounds, folder);
    print(`load at the end ${load()}\n\n${resultTable(results).join("\n")}\n`);
  });
}

function isThere({ name, program }: Contender): boolean {
  const there = isInstalled(program);
  if (!there) print(`${name}: left out, ${program} is not installed\n`);
  return there;
}

async function compare(
  contenders: readonly Contender[],
  corpus: Corpus,
  rounds: number,
  folder: string,
): Promise<readonly Result[]> {
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const contender of contenders.filter(({ name }) => runs.has(name))) {
      const run = await runOnce(contender, corpus, join(folder, "run"));
      if (run === null) runs.delete(contender.name);
      else runs.get(contender.name)?.push(run);
    }
  }
  return [...runs].map(([name, runs]) => ({ name, runs }));
}

/** Null, and the reason on the screen, where another program fails: hours of the others' runs are worth keeping. */
async function runOnce(contender: Contender, corpus: Corpus, folder: string): Promise<Run | null> {
  mkdirSync(folder);
  try {
    const measured = await measure(contender.prepare(corpus, folder), folder);
    process.stderr.write(`${contender.name} ${measured.wallSeconds.toFixed(2)} s\n`);
    return { ...measured, indexBytes: bytesBelow(join(folder, "index")) };
  } catch (error) {
    if (contender === reading || !(error instanceof Error)) throw error;
    print(`${contender.name}: left out, ${error.message}\n`);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function machine(): string {
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load at the start ${load()}`;
}

/** Processes that want a processor, on the average of the last minute. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function print(text: string): void {
  process.stdout.write(text);
}

// Leaving through process.exit removes the scratch folder, which may hold a large archive three times.
process.once("SIGINT", () => process.exit(exitCodes.interrupted));
process.once("SIGTERM", () => process.exit(exitCodes.interrupted));

await main();
