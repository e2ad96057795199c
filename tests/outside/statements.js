// Whether a learning record store takes our statements: every line of the files named goes through the validator of
// Learning Locker. Prints what it counted; ends with 1 if a statement is not valid, or if the validator finds nothing
// wrong with one that is broken on purpose.

const fs = require("fs");
const readline = require("readline");
const validate = require("@learninglocker/xapi-validation").default;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
// cmi5 rounds durations to a hundredth of a second.
const DURATION = /^PT(\d+H)?(\d+M)?\d+\.\d\dS$/;

function faults(statement) {
  const found = validate(statement, []).map(String);
  if (!UUID.test(statement.id)) found.push(`id: ${statement.id}`);
  if (statement.version !== "1.0.3") found.push(`version: ${statement.version}`);
  const result = statement.result || {};
  if (result.duration !== undefined && !DURATION.test(result.duration)) found.push(`duration: ${result.duration}`);
  const scaled = result.score && result.score.scaled;
  if (scaled !== undefined && !(scaled >= 0 && scaled <= 1)) found.push(`score.scaled: ${scaled}`);
  return found;
}

async function main(files) {
  const verbs = new Map();
  const ids = new Set();
  let count = 0;
  let bad = 0;
  for (const file of files) {
    const lines = readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity });
    for await (const line of lines) {
      const statement = JSON.parse(line);
      count += 1;
      const found = faults(statement);
      if (ids.has(statement.id)) found.push(`the id ${statement.id} is there twice`);
      ids.add(statement.id);
      const verb = statement.verb.id.split("/").pop();
      verbs.set(verb, (verbs.get(verb) || 0) + 1);
      if (found.length > 0) {
        bad += 1;
        if (bad <= 10) console.error(`${file}: statement ${count}: ${found.join("; ")}`);
      }
      if (count === 1) {
        const broken = { ...statement, actor: { account: { name: "nobody" } } };
        if (validate(broken, []).length === 0) throw new Error("the validator takes a statement without an actor");
      }
    }
  }
  const told = [...verbs].sort().map(([verb, n]) => `${verb} ${n}`).join(", ");
  console.log(`${count - bad} of ${count} statements are valid (${told})`);
  if (bad > 0 || count === 0) process.exit(1);
}

main(process.argv.slice(2)).catch((why) => {
  console.error(why);
  process.exit(2);
});
