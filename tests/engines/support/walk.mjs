// Through the questions as a person does it with a mouse: the first real answer of each.
import { until } from "./until.mjs";

/** What is typed into fields, by a part of their id. */
const TYPED = [
  ["weekly-hours", "37"],
  ["working-days", "5"],
  ["notice-weeks", "4"],
];

const GROUPS = "fieldset.foeling-question, fieldset.foeling-row";
const CHECK = "Tjek dine svar";

/** Begins as one of the parties, where the start screen is. */
export async function begin(page, party) {
  await page.choose({ employee: "Medarbejder", manager: "Leder" }[party]);
  await page.button("Begynd");
  await until("the first page", () => page.count({ css: ".foeling-head__step" }));
}

/**
 * Walks from the first page to the check page.
 *
 * @param {import("./page.mjs").Page} page
 * @param {{ answers?: (heading: string, step: number) => boolean, each?: () => Promise<void> }} [how]
 *   `answers` says which pages are answered, and not just turned
 * @returns {Promise<string[]>} the headings that were met
 */
export async function walk(page, { answers = () => true, each = async () => {} } = {}) {
  const met = [];
  let heading = await page.heading();
  while (heading !== CHECK) {
    if (met.length === 40) throw new Error(`the walk did not end: ${met.join(" / ")}`);
    if (answers(heading, met.length)) {
      await answerPage(page);
      await each();
    }
    met.push(heading);
    await page.button("Fortsæt");
    heading = await page.heading(heading);
  }
  return met;
}

export async function answerPage(page) {
  // An answer can bring a question that was not there.
  for (let nth = 0; nth < (await page.count({ css: GROUPS })); nth += 1) await answerGroup(page, { css: GROUPS, nth });
}

async function answerGroup(page, group) {
  const { fields, days, rows, choices } = await page.run(
    (group) => {
      const inside = (css) => seek({ css, within: group });
      const isRadio = inside("input[type=radio], input[type=checkbox]")[0]?.type === "radio";
      return {
        fields: inside("input[type=date], input[type=time], input[type=text], textarea").map(({ id, type }) => ({ id, type })),
        days: inside("button.foeling-day").length,
        // In a matrix of tasks each task has its own radios.
        rows: isRadio ? inside("fieldset").length : 0,
        choices: inside("input[type=radio], input[type=checkbox]").length,
      };
    },
    group,
  );
  if (fields.length) {
    for (const [index, { id, type }] of fields.entries()) {
      const value = { date: "2027-03-01", time: index ? "15:00" : "09:00" }[type] ?? TYPED.find(([part]) => id.includes(part))?.[1];
      await page.fill({ css: `#${CSS_ESCAPE(id)}` }, value ?? "Fast teammøde");
    }
  } else if (days) {
    await page.press({ css: "button.foeling-day", within: group, nth: 0 });
  } else if (rows) {
    for (let nth = 0; nth < rows; nth += 1) await page.press({ css: "input", nth: 0, within: { css: "fieldset", nth, within: group } });
  } else if (choices) {
    await page.press({ css: "input[type=radio], input[type=checkbox]", within: group, nth: 0 });
    // A chosen task opens its shares of the week.
    if (await page.count({ css: ".foeling-share input", within: group })) await page.press({ css: ".foeling-share input", within: group, nth: -1 });
  }
}

/** Node has no `CSS.escape`; ids here hold letters, digits and dashes. */
const CSS_ESCAPE = (id) => id.replace(/[^\w-]/g, "\\$&");
