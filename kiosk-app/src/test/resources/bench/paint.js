// Measures from a touch to the first frame that shows another heading.
// The same script runs in the kiosk's page and in the static page it is compared with.
(() => {
  const heading = () => document.querySelector("h1")?.textContent ?? "";
  let touched = 0;
  let before = "";

  addEventListener(
    "click",
    (event) => {
      touched = event.timeStamp;
      before = heading();
      window.__painted = new Promise((painted) => {
        const look = () => {
          if (heading() === before) {
            requestAnimationFrame(look);
            return;
          }
          // The heading is new in this frame; a message is handled once the frame has been produced.
          const after = new MessageChannel();
          after.port1.onmessage = () => painted(performance.now() - touched);
          after.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    },
    true,
  );
})();
