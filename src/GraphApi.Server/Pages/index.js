"use strict";
const form = document.querySelector("form");
const status = document.getElementById("status");
const answer = document.getElementById("answer");

async function run() {
  let variables = null;
  try {
    variables = form.variables.value.trim() ? JSON.parse(form.variables.value) : null;
  } catch (error) {
    status.textContent = "The variables are not JSON: " + error.message;
    return;
  }
  status.textContent = "Running…";
  const started = performance.now();
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept": "application/graphql-response+json" },
      body: JSON.stringify({ query: form.query.value, variables }),
    });
    const text = await response.text();
    answer.textContent = JSON.stringify(JSON.parse(text), null, 2);
    status.textContent = response.status + ", " + text.length.toLocaleString() + " characters in " + Math.round(performance.now() - started) + " ms";
  } catch (error) {
    status.textContent = "The server did not answer: " + error.message;
  }
}

form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
form.query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
});
for (const link of document.querySelectorAll(".examples a")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const parameters = new URL(link.href).searchParams;
    form.query.value = parameters.get("query");
    form.variables.value = parameters.get("variables") ?? "";
    run();
  });
}
