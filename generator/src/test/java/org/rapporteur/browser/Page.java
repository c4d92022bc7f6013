package org.rapporteur.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;

/** What the window shows. Things are found as readers find them: by what they are called. */
final class Page {

    /** Only a test that fails ever waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What can be clicked or typed into and is in sight, and holds a text in one of the places that give it a name. */
    private static final String CONTROLS = """
            const sought = arguments[0].toLowerCase();
            const names = control => [control.textContent, control.getAttribute("aria-label"), control.title,
                control.placeholder, ...[...(control.labels ?? [])].map(label => label.textContent)];
            return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
                .filter(control => control.checkVisibility({visibilityProperty: true}))
                .filter(control => names(control).some(name =>
                    name?.replace(/\\s+/g, " ").toLowerCase().includes(sought)));
            """;

    private final ChromeDriver driver;
    private final URI root;

    Page(ChromeDriver driver, URI root) {
        this.driver = driver;
        this.root = root;
    }

    /** The link, button or field of a name: the one that is called so, else the first whose name holds it. */
    WebElement named(String name) {
        await(
                () -> "something named “" + name + "” among " + names(),
                () -> find(name).isPresent());
        return find(name).orElseThrow();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<WebElement> find(String name) {
        List<WebElement> candidates = controls(name);
        return candidates.stream()
                .filter(control -> control.getAccessibleName().strip().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private List<WebElement> controls(String name) {
        return ask(CONTROLS, name);
    }

    private List<String> names() {
        return controls("").stream().map(WebElement::getText).distinct().toList();
    }

    /** Clicks a link, button or field. */
    Page follow(String name) {
        named(name).click();
        return this;
    }

    /** Touches a link, button or field. */
    Page tap(String name) {
        new Actions(driver)
                .setActivePointer(PointerInput.Kind.TOUCH, "finger")
                .moveToElement(named(name))
                .clickAndHold()
                .release()
                .perform();
        return this;
    }

    /** Types into a field, or chooses what begins so. */
    Page type(String name, CharSequence... keys) {
        named(name).sendKeys(keys);
        return this;
    }

    /** Follows the first link of the list item or table row that holds some words. */
    Page followWhere(String words) {
        return followWhere(words, "");
    }

    /** Follows the first link whose text begins so, of the list item or table row that holds some words. */
    Page followWhere(String words, String link) {
        all("main :is(li, tr)").stream()
                .filter(item -> item.getText().contains(words))
                .flatMap(item -> item.findElements(By.cssSelector("a[href]")).stream())
                .filter(found -> found.getText().startsWith(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no “" + link + "” beside “" + words + "” in:\n" + text()))
                .click();
        return this;
    }

    /** The elements of a selector, in the order of the page. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The words of the elements of a selector that are in sight. */
    List<String> texts(String selector) {
        return ask(
                "return [...document.querySelectorAll(arguments[0])].filter(one => one.checkVisibility())"
                        + ".map(one => one.innerText)",
                selector);
    }

    WebElement one(String selector) {
        // What was found is kept: the page may be on its way to the next, and a second look would find nothing.
        List<WebElement> found = new ArrayList<>();
        await(() -> "an element " + selector, () -> found.addAll(all(selector)));
        return found.get(0);
    }

    /** The one first heading. */
    String heading() {
        return one("h1").getText();
    }

    /** The words in sight. */
    String text() {
        return one("body").getText();
    }

    /** Waits until words are in sight. */
    Page shows(String words) {
        await(() -> "the words “" + words + "” in:\n" + text(), () -> text().contains(words));
        return this;
    }

    /** Where it stands below the base URL, with query and fragment: {@code /meetings/#_2017}. */
    String address() {
        String address = driver.getCurrentUrl();
        return address.startsWith(root.toString())
                ? address.substring(root.toString().length() - 1)
                : address;
    }

    Page reload() {
        driver.navigate().refresh();
        return this;
    }

    Page back() {
        driver.navigate().back();
        return this;
    }

    /** Keys, typed to wherever the focus is. */
    Page press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Goes by the Tab key from one control to the next until it is at the one of this name. */
    Page tabTo(String name) {
        for (int presses = 0; presses < 300; presses++) {
            press(Keys.TAB);
            if (focused().getText().contains(name)
                    || focused().getAccessibleName().contains(name)) {
                return this;
            }
        }
        throw new AssertionError("the Tab key never comes to “" + name + "” on " + address());
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Runs a script in the page as its tools for developers would, and gives what it returns. */
    @SuppressWarnings("unchecked")
    <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** The same for a script that returns a promise. */
    @SuppressWarnings("unchecked")
    <T> T promised(String script, Object... arguments) {
        return (T) driver.executeScript("return (async () => {" + script + "})(...arguments)", arguments);
    }

    void await(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(address() + " never showed " + what.get());
            }
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException gone) {
            // The page went on to another while it was looked at.
            return false;
        }
    }
}
