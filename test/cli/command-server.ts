import { runProgram } from "../../cli/program.ts";
import type { Outcome } from "./namelore.ts";

/** Runs the command lines that it is sent, one after another, and answers what each printed and its exit code. */
export type CommandLine = { readonly args: readonly string[]; readonly cwd: string };

let last: Promise<unknown> = Promise.resolve();

process.on("message", (line: CommandLine) => {
  last = last.then(async () => process.send?.(await outcomeOf(line)));
});

async function outcomeOf({ args, cwd }: CommandLine): Promise<Outcome> {
  process.chdir(cwd);
  const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)];
  try {
    const code = await runProgram(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.stop();
    stderr.stop();
  }
}

/** Keeps what is written to a stream from it. */
function collect(stream: NodeJS.WriteStream): { readonly text: () => string; readonly stop: () => void } {
  const { write } = stream;
  let text = "";
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    stop: () => {
      stream.write = write;
    },
  };
}
