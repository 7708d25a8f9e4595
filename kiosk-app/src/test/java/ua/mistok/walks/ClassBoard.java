package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// The page of a trainer, from the beginning of a class to its end.
public final class ClassBoard {

    private final Page page;
    private final String url;

    private ClassBoard(Page page, String url) {
        this.page = page;
        this.url = url;
    }

    /// Begins a class by the first lesson, for so many.
    public static ClassBoard begin(Page page, String console, int seats) {
        var board = new ClassBoard(page, console + "staff/class");
        page.navigate(board.url);
        page.locator("#seats input").fill(Integer.toString(seats));
        page.keyboard().press("Tab");
        page.locator("#begin").click();
        page.locator(".board__facts b").waitFor();
        return board;
    }

    /// The same class on another device of whoever is signed in.
    ClassBoard comeBack(Page other) {
        other.navigate(url);
        other.locator(".board__facts b").waitFor();
        other.waitForFunction(Guest.QUIET);
        return new ClassBoard(other, url);
    }

    public Page page() {
        return page;
    }

    public String code() {
        return page.locator(".board__facts b").innerText();
    }

    public List<String> cards() {
        return page.locator("#cards code").allTextContents();
    }

    public String wall() {
        return page.locator("#wall-link").getAttribute("href");
    }

    /// Where learners come in, without a slash at its end.
    public String door() {
        return wall().replaceAll("/wall/.*", "");
    }

    /// @param number of the seat
    Locator seat(int number) {
        return page.locator("#seat-" + number);
    }

    /// Waits until so many seats are in this state.
    public void has(int seats, String state) {
        assertThat(page.locator(".seat[data-state=" + state + "]")).hasCount(seats);
    }

    /// To a part of the lesson, from 0.
    public void part(int at) {
        var part = page.locator(".board__parts vaadin-button").nth(at);
        part.click();
        assertThat(part).hasAttribute("aria-current", "step");
    }

    public void press(String id) {
        page.locator("#" + id).click();
    }

    /// Counts one more of a group, in the order of the buttons.
    void count(int row) {
        page.locator("#attendance li").nth(row).locator("vaadin-button").last().click();
    }

    public void end() {
        page.locator("#end").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.locator("#begin").waitFor();
    }
}
