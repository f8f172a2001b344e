// Gives the names of the tests that failed, one a line, for the summary of `cargo xtask test`.
export default async function* (events) {
  for await (const { type, data } of events) {
    const { details, name } = data;
    if (type !== "test:fail" || details.error.failureType === "subtestsFailed") continue;
    const [why, problems = ""] = (details.error.cause?.message ?? details.error.message).split("\n");
    yield `${name}: ${why} ${problems}\n`;
  }
}
