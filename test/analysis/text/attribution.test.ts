import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { endsLikeAttribution, isAttribution, isAttributionAlone } from "../../../analysis/text/attribution.ts";

describe("isAttribution", () => {
  const certain: readonly string[] = [
    "On Mon, 3 May 2021 at 10:00, Ada Heron <ada@example.org> wrote:",
    "On 2021-05-03 10:00, Ada Heron wrote:",
    "On 5/3/21 10:00 AM, Ada Heron wrote:",
    "Am 03.05.2021 um 10:00 schrieb Ada Heron:",
    "Am Mo., 3. Mai 2021 um 10:00 Uhr schrieb Ada Heron <ada@example.org>:",
    "On Mon, May 03, Ada Heron wrote:",
    "Le lun. 3 mai 2021 à 10:00, Ada Heron <ada@example.org> a écrit :",
    "El lun, 3 may 2021 a las 10:00, Ada Heron (<ada@example.org>) escribió:",
    "Em seg., 3 de mai. de 2021 às 10:00, Ada Heron <ada@example.org> escreveu:",
    "Il giorno lun 3 mag 2021 alle ore 10:00 Ada Heron <ada@example.org> ha scritto:",
    "Op ma 3 mei 2021 om 10:00 schreef Ada Heron <ada@example.org>:",
    "Den mån 3 maj 2021 kl 10:00 skrev Ada Heron <ada@example.org>:",
    "W dniu 03.05.2021 o 10:00, Ada Heron pisze:",
    "Dne 3.5.2021 v 10:00 Ada Heron napsal(a):",
    "3.5.2021 10:00, Ada Heron kirjoitti:",
    "2021-05-03 10:00 GMT+02:00 Ada Heron <ada@example.org> wrote:",
    "In article <x1@example.org> from 3 May 2021, Ada Heron wrote:",
    "Ada Heron <ada@example.org> 于2021年5月3日周一 上午10:00写道：",
    "Вторник, 3 мая 2021, 10:00 +03:00 от Ada Heron <ada@example.org>:",
    "Ada Heron <ada@example.org> wrote on 05/03/2021 10:00:00 AM:",
    ">>> Ada Heron <ada@example.org> 05/03/21 10:00 AM >>>",
    "-----Ursprüngliche Nachricht-----",
    "----- Original Message -----",
  ];
  for (const line of certain)
    test(`knows wherever it stands: ${line}`, () => assert.equal(isAttributionAlone(line), true));

  const aboveQuotes: readonly string[] = [
    "Quoth Ada Heron <ada@example.org>:",
    "Ada Heron wrote:",
    "Ada writes:",
    "Ada Heron <ada@example.org> writes:",
    "* Ada Heron <ada@example.org> [210503 10:00]:",
    "* Ada Heron:",
    "Quoting Ada Heron (2021-05-03 10:00:00)",
    "Quoting Ada Heron:",
    "On 03 May 2021 10:00, ada@example.org:",
    "2021年5月3日 10:00 Ada Heron <ada@example.org> 写道：",
    "03.05.2021 10:00, Ada Heron пишет:",
    "Ada Heron said the following on 3 May 2021:",
  ];
  for (const line of aboveQuotes) {
    test(`knows above a quotation: ${line}`, () => assert.equal(isAttribution(line), true));
  }

  test("is asked about every line that it knows", () => {
    assert.deepEqual(
      [...certain, ...aboveQuotes].filter((line) => !endsLikeAttribution(line)),
      [],
    );
  });

  const alone: readonly string[] = ["Ada Heron wrote:", "Ada writes:", "* Ada Heron:", "Quoting Ada Heron:"];
  for (const line of alone) test(`doubts without one: ${line}`, () => assert.equal(isAttributionAlone(line), false));

  const prose: readonly string[] = [
    "What I meant was this:",
    "I prefer the name that Ada wrote down.",
    "the documentation says:",
    "Here is what the manual said. It wrote:",
    "a:",
    "Quoting Ada Heron (2021-05-03 10:00:00) > Should we call it heron_roost?",
    "On the other hand, I would call it:",
    "Since v2.6.12 it has been called heron:",
    `On 3 May 2021 ${"a long story ".repeat(50)} Ada wrote:`,
  ];
  for (const line of prose) test(`is not: ${line.slice(0, 50)}`, () => assert.equal(isAttribution(line), false));
});
