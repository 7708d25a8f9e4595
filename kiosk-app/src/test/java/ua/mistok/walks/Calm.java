package ua.mistok.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Watches a station for whatever its visitors must never see: another page, a window, a menu, a
/// selection, an error, English among Ukrainian, a screen that stands askew.
final class Calm {

    private static final PageScript LOOK = PageScript.read("calm.js");
    private static final String LET = PageScript.read("let.js").text();

    /// The station's page stands, has heard everything, and nothing covers it.
    private static final String STEADY =
            """
            () => document.querySelector('#station .attract, #station .kiosk')
                && !document.querySelector('.trouble')
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())""";

    private static final String SCREEN =
            """
            () => {
              const main = document.querySelector('.attract, .main');
              const sheet = document.querySelector('.typing, .scrim .sheet');
              const name = (part) => [...part?.classList ?? []]
                  .filter(each => !/^(main|sheet|is-.*)$/.test(each))[0] ?? '';
              const step = document.querySelector('.portal__title')?.textContent ?? '';
              return [name(main), step, sheet ? 'under ' + (name(sheet) || 'a sheet') : '']
                  .filter(each => each).join(', ');
            }""";

    private final Page page;
    private final List<String> known = UkrainianWords.inLatin();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> screens = new TreeMap<>();

    /// @param page that is not there yet
    /// @param url of the station, the only one it may ever show
    Calm(Page page, String url) {
        this.page = page;
        page.addInitScript(LET);
        page.onDialog(
                dialog -> {
                    heard.add("a dialog: " + dialog.message());
                    dialog.dismiss();
                });
        page.context()
                .onPage(
                        other -> {
                            if (other != page) {
                                heard.add("a window: " + other.url());
                            }
                        });
        page.onDownload(file -> heard.add("a download: " + file.url()));
        page.onFileChooser(chooser -> heard.add("a choice of files"));
        page.onCrash(crashed -> heard.add("the page crashed"));
        page.onPageError(error -> heard.add("a script broke: " + error));
        page.onConsoleMessage(
                line -> {
                    if (line.type().equals("error")) {
                        heard.add("the console says: " + line.text());
                    }
                });
        page.onFrameNavigated(
                frame -> {
                    if (!frame.url().equals(url) && !frame.url().equals("about:blank")) {
                        heard.add("another address: " + frame.url());
                    }
                });
    }

    /// Waits until the page stands still, and says what is wrong with it or was since the last
    /// look.
    List<String> look() {
        while (true) {
            page.waitForFunction(STEADY);
            try {
                var wrong = LOOK.ask(page, known);
                screens.merge(page.evaluate(SCREEN).toString(), 1, Integer::sum);
                var all = new ArrayList<>(heard);
                heard.clear();
                all.addAll(wrong);
                return all;
            } catch (PlaywrightException gone) {
                if (!isAboutAPageThatWentAway(gone)) {
                    throw gone;
                }
            }
        }
    }

    static boolean isAboutAPageThatWentAway(PlaywrightException exception) {
        var message = String.valueOf(exception.getMessage());
        return message.contains("Execution context was destroyed")
                || message.contains("because of a navigation");
    }

    /// How often each screen was looked at.
    Map<String, Integer> screens() {
        return screens;
    }
}
