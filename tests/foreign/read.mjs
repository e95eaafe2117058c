// Reads a calendar from stdin with ical.js in its strict mode; prints a reading as JSON.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]));
ICAL.design.strict = true;

const faults = [];
const events = [];
try {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    events.push({
      uid: event.uid,
      start: event.startDate.isDate
        ? event.startDate.toString()
        : event.startDate.toJSDate().toISOString().slice(0, 19) + "Z",
      summary: event.summary,
      attendees: event.attendees.length,
    });
  }
} catch (error) {
  faults.push(String(error));
}
console.log(JSON.stringify({ faults, events }));
