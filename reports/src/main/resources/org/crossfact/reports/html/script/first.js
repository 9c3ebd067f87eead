// Runs before anything is drawn: the style sheet hides what is meant for readers without scripts.
document.documentElement.classList.add("scripted");
