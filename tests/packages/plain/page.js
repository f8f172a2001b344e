// What the pages of React and Vue do, by hand. Properties are set as soon as the element is made: on the late page that is
// before anybody knows what it is.
const LOOKS = ["light", "dark", undefined];
const EVENTS = ["ready", "step", "complete", "error"];

const heard = document.createElement("ol");
heard.id = "heard";

const words = document.createElement("p");
words.textContent = "Kunne ikke åbne.";

const first = document.createElement("foeling-dialog");
first.id = "first";
first.lang = "da";
first.setAttribute("start", "employee");
first.theme = LOOKS[0];
first.append(words);
for (const name of EVENTS) {
  first.addEventListener(`foeling-${name}`, (event) => {
    const line = document.createElement("li");
    line.textContent = `${event.type} ${JSON.stringify(event.detail)}`;
    heard.append(line);
  });
}

const second = document.createElement("foeling-dialog");
second.id = "second";
second.start = "manager";
second.instance = 7;

let looks = 0;
const buttons = {
  language: () => (first.lang = "en"),
  looks: () => (first.theme = LOOKS[(looks += 1) % LOOKS.length]),
  words: () => (words.textContent = "Prøv igen i morgen."),
  presence: () => (first.isConnected ? first.remove() : second.before(first)),
};

const page = document.getElementById("page");
for (const [id, press] of Object.entries(buttons)) {
  const button = document.createElement("button");
  button.id = id;
  button.textContent = id;
  button.addEventListener("click", press);
  page.append(button);
}
page.append(first, second, heard);
