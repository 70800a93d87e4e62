/*
 * The first script of the pane. It is written for the oldest browsers that Excel shows add-ins in (Internet
 * Explorer 11), and leads those that lack ES2022, which the rest is written for, to a page that says so.
 */
if (!Object.hasOwn || !Array.prototype.at) {
  window.location.replace("unsupported.html");
}
